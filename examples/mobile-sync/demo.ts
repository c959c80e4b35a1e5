/** A day of the client: a first copy, edits without a connection, a process that dies while it sends, and nothing lost or doubled. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { registerDocuments } from '../registerDocuments.ts';
import { startKith, type Kith } from '../startKith.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kith-mobile-sync-'));
// The port stays the same when the server comes back, and free documents are refused from the start.
const environment = { DATA_DIR: join(folder, 'server'), DEMO_CONTACTS: '40', DOCUMENTS: 'registered' };
const tsx = ['--import', 'tsx'];

const main = 'examples/mobile-sync/src/main.ts';
const store = ['--store', join(folder, 'device')];

function client(...parameters: string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...tsx, main, ...parameters, ...store], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${parameters[0]} failed:\n${stderr}`);
  return stdout.trim();
}

const connectionTo = ({ origin, token }: Kith): string[] => ['--server', `${origin}/graphql`, '--token', token];

const say = (line: string): void => console.log(`\n${line}`);
const show = (lines: string): void => console.log(lines.split('\n').map((line) => `    ${line}`).join('\n'));
const firstLines = (text: string, count: number): string => text.split('\n').slice(0, count).join('\n');

/** Begins to sync and dies so many milliseconds later, in the middle of it or not. */
async function syncAndDie(server: Kith, millis: number): Promise<void> {
  const child = spawn(process.execPath, [...tsx, main, 'sync', ...store, ...connectionTo(server)], { cwd: root, stdio: 'ignore' });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  await delay(millis);
  child.kill('SIGKILL');
  await gone;
}

try {
  say('The documents of the client are registered with the server, which will answer no others.');
  const manifest = 'examples/mobile-sync/src/generated/persisted-documents.json';
  show(await registerDocuments({ manifest, application: 'mobile-sync', version: '1.0.0' }, environment));
  let server = await startKith(environment);

  say('The first sync copies everything.');
  client('sync', ...connectionTo(server));
  show(firstLines(client('list'), 5));

  say('The connection is gone. The person goes on: a new contact, an e-mail address for it, another name for somebody else.');
  await server.stop();
  const added = client('add', 'Ada Lovelace');
  client('email', added, 'ada@example.com');
  const renamed = client('list').split('\n').find((line) => line.includes('individual_'))!.trim().split(' ')[0]!;
  client('rename', renamed, 'Augusta King');
  show(client('list').split('\n').filter((line) => line.startsWith('*')).join('\n'));

  say('The connection is back, and the client dies five times while it sends.');
  server = await startKith(environment);
  for (const millis of [400, 500, 600, 700, 800]) await syncAndDie(server, millis);
  client('sync', ...connectionTo(server));

  say('Each edit was done once.');
  show(client('list').split('\n').filter((line) => /Ada Lovelace|Augusta King/.test(line)).join('\n'));
  await server.stop();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
