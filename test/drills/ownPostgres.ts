/** A PostgreSQL cluster of its own in a temporary folder, with the binaries of the system: what may be done to it is up to the drill. */
import { execFile } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../support/freePort.ts';
import { postgresPrograms } from '../support/postgresPrograms.ts';

const run = promisify(execFile);

/** PostgreSQL refuses to run as root. */
const nobody = 65_534;

export interface OwnPostgres {
  url: string;
  version: string;
  /** Ends it as a crash does, and starts it again. */
  crashAndRestart(): Promise<void>;
  /** Ends it as an operator does who does not wait. */
  stop(): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

export async function startOwnPostgres(): Promise<OwnPostgres> {
  const programs = postgresPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'kith-drill-postgres-'));
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const program = async (name: string, ...parameters: string[]): Promise<string> => (await run(join(programs, name), parameters, { ...user, cwd: folder })).stdout;
  const port = await freePort();
  const control = async (...parameters: string[]): Promise<void> => {
    await program('pg_ctl', '-D', data, '-w', '-t', '120', '-l', join(folder, 'log'), ...parameters);
  };
  const settings = `-c port=${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`;
  await program('initdb', '-D', data, '-U', 'kith', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8');
  const start = () => control('-o', settings, 'start');
  await start();
  await program('createdb', '-h', '127.0.0.1', '-p', String(port), '-U', 'kith', 'kith_test');
  return {
    url: `postgres://kith@127.0.0.1:${port}/kith_test`,
    version: (await program('postgres', '--version')).trim(),
    crashAndRestart: () => control('-m', 'immediate', '-o', settings, 'restart'),
    stop: () => control('-m', 'fast', 'stop'),
    start,
    async remove() {
      await control('-m', 'immediate', 'stop').catch(() => {});
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
