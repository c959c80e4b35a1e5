import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { acquireDataLock, DataDirectoryInUse } from '../../src/platform/database/embedded/dataLock.ts';

let directory: string;
let children: ChildProcess[];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'kith-lock-'));
  children = [];
});

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(directory, { recursive: true });
});

const me = { holder: process.pid, server: process.ppid };
const content = () => readFileSync(join(directory, 'kith.lock'), 'utf8');

/** The id of a process that runs until the test is over. */
function startProcess(): number {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  children.push(child);
  return child.pid!;
}

/** The id of a process that has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid!;
}

test('takes the folder, says who has it, and gives it back', async () => {
  const unlock = await acquireDataLock(directory, me);
  expect(content()).toBe(`${me.holder} ${me.server}`);
  unlock();
  expect(readdirSync(directory)).toEqual([]);
});

test('refuses a folder that a live process has, and names that process', async () => {
  const server = startProcess();
  await acquireDataLock(directory, { holder: startProcess(), server });
  const refusal = await acquireDataLock(directory, me).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(DataDirectoryInUse);
  expect(refusal).toMatchObject({ directory, processId: server });
  expect((refusal as Error).message).toContain(`in use by process ${server}`);
});

test('takes over what a dead process left', async () => {
  const dead = await endedProcess();
  writeFileSync(join(directory, 'kith.lock'), `${dead} ${dead}`);
  await acquireDataLock(directory, me);
  expect(content()).toBe(`${me.holder} ${me.server}`);
  expect(readdirSync(directory)).toEqual(['kith.lock']);
});

test('takes over a lock that cannot be read', async () => {
  writeFileSync(join(directory, 'kith.lock'), '');
  await acquireDataLock(directory, me);
  expect(content()).toBe(`${me.holder} ${me.server}`);
});

test('waits for the database process of a dead server to end', async () => {
  const orphan = startProcess();
  await acquireDataLock(directory, { holder: orphan, server: await endedProcess() });
  const waiting = acquireDataLock(directory, me);
  const first = await Promise.race([waiting.then(() => 'acquired'), new Promise((resolve) => setImmediate(resolve, 'waiting'))]);
  expect(first).toBe('waiting');
  process.kill(orphan, 'SIGKILL');
  await waiting;
  expect(content()).toBe(`${me.holder} ${me.server}`);
});

test('of many processes that find a stale lock one takes it', async () => {
  const dead = await endedProcess();
  writeFileSync(join(directory, 'kith.lock'), `${dead} ${dead}`);
  const contenders = Array.from({ length: 8 }, startProcess);
  const server = startProcess();
  const outcomes = await Promise.allSettled(contenders.map((holder) => acquireDataLock(directory, { holder, server })));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('gives back only its own lock', async () => {
  const unlock = await acquireDataLock(directory, me);
  const other = `${startProcess()} ${startProcess()}`;
  writeFileSync(join(directory, 'kith.lock'), other);
  unlock();
  expect(content()).toBe(other);
});
