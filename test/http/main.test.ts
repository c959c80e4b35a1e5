/** The server as a process of its own, on an embedded database in a folder of its own, as `npm start` runs it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const dataDirectory = mkdtempSync(join(tmpdir(), 'kith-main-'));
const startMillis = 60_000;

interface Running {
  process: ChildProcess;
  output: () => string;
  exited: Promise<number | null>;
}

let server: Running;
let url: string;

beforeAll(async () => {
  // Nothing listens there: the server starts, answers and ends all the same.
  server = start({ PORT: '0', REDIS_URL: 'redis://127.0.0.1:1' });
  url = (await outputOf(server, /GraphiQL +(\S+)/))[1]!;
}, startMillis);

afterAll(async () => {
  server.process.kill('SIGKILL');
  await server.exited;
  rmSync(dataDirectory, { recursive: true, force: true });
});

test('prints a token that reads the demo data', async () => {
  const token = (await outputOf(server, /Token +(\S+)/))[1]!;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ viewer { tenant { name } } contacts(first: 1) { nodes { name } } }' }),
  });

  expect(await response.json()).toEqual({
    data: { viewer: { tenant: { name: 'Demo' } }, contacts: { nodes: [{ name: expect.any(String) }] } },
  });
});

test('R0.3: prints what a user of the demo tenant signs in with', async () => {
  const [, email, password, deviceToken] = await outputOf(server, /E-mail +(\S+)\s+Password +(.+)\s+Device +(\S+)/);
  const post = async (query: string, headers = {}) => {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) });
    return ((await response.json()) as { data: unknown }).data;
  };
  const input = `deviceToken: "${deviceToken}", email: "${email}", password: "${password}"`;
  const { login } = (await post(`mutation { login(input: { ${input} }) { ... on LoginPayload { accessToken } } }`)) as { login: { accessToken: string } };

  expect(await post('{ viewer { userAccount { name } permissions } }', { authorization: `Bearer ${login.accessToken}` })).toEqual({
    viewer: { userAccount: { name: 'Developer' }, permissions: ['TENANT_ACCESS', 'TENANT_BACKOFFICE'] },
  });
  expect(statSync(join(dataDirectory, 'development-device')).mode & 0o777).toBe(0o600);
});

test('says which database it uses, and what that does not promise', () => {
  expect(server.output()).toContain(`embedded PostgreSQL (PGlite) in ${dataDirectory}. It survives a killed process, but not a power cut`);
});

test('says that Redis is away, once', () => {
  expect(server.output().match(/Redis is away/g)).toHaveLength(1);
});

test('keeps the development secret to its owner, and the token out of the log', () => {
  expect(statSync(join(dataDirectory, 'development-secret')).mode & 0o777).toBe(0o600);
  const log = server.output().split('\n').filter((line) => line.startsWith('{'));
  expect(log.join('\n')).not.toMatch(/eyJ/);
});

test('a second server on the same data is refused in one line that names the first', async () => {
  const second = start({ PORT: '0' });

  expect(await second.exited).toBe(1);
  expect(second.output()).toBe(
    `${dataDirectory} is in use by process ${server.process.pid}. Stop that process first, or set DATA_DIR to another folder.\n`,
  );
}, startMillis);

test('production refuses to start without a secret', async () => {
  const second = start({ NODE_ENV: 'production' });

  expect(await second.exited).toBe(1);
  expect(second.output()).toBe('Refusing to start in production without JWT_SECRET (32 characters or more) or JWT_JWKS_URL.\n');
}, startMillis);

test('ends with code 0 at SIGTERM', async () => {
  server.process.kill('SIGTERM');

  expect(await server.exited).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
}, startMillis);

function start(environment: Record<string, string>): Running {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { DATA_DIR: dataDirectory, DEMO_CONTACTS: '20', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  // When its output is closed, the database's process has ended, too.
  const exited = once(child, 'close').then(() => child.exitCode);
  return { process: child, output: () => output, exited };
}

async function outputOf(running: Running, pattern: RegExp): Promise<RegExpExecArray> {
  for (;;) {
    const match = pattern.exec(running.output());
    if (match) return match;
    const ended = await Promise.race([once(running.process.stdout!, 'data').then(() => false), running.exited.then(() => true)]);
    if (ended) throw new Error(`The server ended: ${running.output()}`);
  }
}
