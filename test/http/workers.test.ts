/** Several server processes from one command, on a database of their own, as `npm start` runs them. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { applyMigrations } from '../../src/platform/migrations/migrate.ts';
import { pauseMillis } from '../../src/workers.ts';
import { isOnServer, startScratchDatabase, type ScratchDatabase } from '../setup/scratchDatabase.ts';
import { eventually } from '../support/eventually.ts';

const dataDirectory = mkdtempSync(join(tmpdir(), 'kith-workers-'));
const startMillis = 120_000;
const onServer = isOnServer() ? test : test.skip;

interface Running {
  process: ChildProcess;
  output: () => string;
  exited: Promise<number | null>;
}

let database: ScratchDatabase | undefined;
let server: Running | undefined;

beforeAll(async () => {
  if (!isOnServer()) return;
  database = await startScratchDatabase('workers');
  await applyMigrations(database.connection);
  server = start({ PORT: '0', WEB_CONCURRENCY: '2', DATABASE_URL: database.options.url! });
  await eventually(() => listening(server!).length === 2, startMillis);
}, startMillis);

afterAll(async () => {
  server?.process.kill('SIGKILL');
  await server?.exited;
  await database?.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
});

test('an embedded database is refused, which serves one process', async () => {
  const refused = start({ WEB_CONCURRENCY: '2' });

  expect(await refused.exited).toBe(1);
  expect(refused.output()).toBe('WEB_CONCURRENCY above 1 needs DATABASE_URL: the embedded database serves one process.\n');
});

test('who ends again and again is replaced later each time', () => {
  expect([1, 2, 3, 7, 8, 50].map(pauseMillis)).toEqual([100, 200, 400, 6400, 10_000, 10_000]);
});

onServer('what is for the developer is printed once', () => {
  expect(server!.output().match(/GraphiQL/g)).toHaveLength(1);
});

onServer('a process that is killed is replaced, while the other answers', async () => {
  const [first] = listening(server!);
  process.kill(first!, 'SIGKILL');
  await eventually(() => server!.output().includes('"signal":"SIGKILL","pauseMillis":100,"msg":"a server process ended and is replaced"'));
  const answers: number[] = [];
  await eventually(async () => {
    answers.push(await ask());
    return listening(server!).length === 3;
  }, startMillis);

  expect(new Set(answers)).toEqual(new Set([200]));
}, startMillis);

onServer('a port that is taken is said once, and ends the command', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const refused = start({ PORT: String(port), WEB_CONCURRENCY: '3', DATABASE_URL: database!.options.url! });

  expect(await refused.exited).toBe(1);
  expect(refused.output().match(new RegExp(`${port}`, 'g'))).toHaveLength(1);
  taken.close();
}, startMillis);

onServer('SIGTERM ends all of them with code 0', async () => {
  const processes = listening(server!).slice(1);
  server!.process.kill('SIGTERM');

  expect(await server!.exited).toBe(0);
  expect(processes.filter(isAlive)).toEqual([]);
}, startMillis);

/** The ids of the processes that have begun to listen. */
const listening = ({ output }: Running): number[] =>
  [...output().matchAll(/"pid":(\d+),[^\n]*"msg":"Listening on/g)].map(([, id]) => Number(id));

async function ask(): Promise<number> {
  const [, url] = /GraphiQL +(\S+)/.exec(server!.output())!;
  const [, token] = /Token +(\S+)/.exec(server!.output())!;
  const { status } = await fetch(url!, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token!}`, connection: 'close' },
    body: JSON.stringify({ query: '{ viewer { tenant { name } } }' }),
    signal: AbortSignal.timeout(30_000),
  });
  return status;
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

function start(environment: Record<string, string>): Running {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { DATA_DIR: dataDirectory, DEMO_CONTACTS: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exited = once(child, 'close').then(() => child.exitCode);
  return { process: child, output: () => output, exited };
}
