/**
 * A PostgreSQL server of our own and a streaming replica of it, from the programs that are installed on this machine:
 *
 *   const servers = await startServers({ applyDelayMillis: 200 });
 *   await openDatabase({ url: servers.urlOf('primary', 'kith_test'), … });
 *   await servers.stop();
 */
import { execFile } from 'node:child_process';
import { appendFileSync, chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './freePort.ts';
import { postgresPrograms } from './postgresPrograms.ts';
import { unprivilegedUser } from './unprivilegedUser.ts';

export type ServerName = 'primary' | 'replica';

export interface PostgresServers {
  urlOf(server: ServerName, database: string): string;
  /** As `pg_ctl` does it. */
  control(server: ServerName, command: 'start' | 'stop' | 'promote', ...options: string[]): Promise<void>;
  stop(): Promise<void>;
}

interface Options {
  /** How long the replica waits with what was committed. */
  applyDelayMillis?: number;
}

export async function startServers({ applyDelayMillis = 0 }: Options = {}): Promise<PostgresServers> {
  const programs = postgresPrograms();
  const directory = mkdtempSync(join(tmpdir(), 'kith-servers-'));
  // PostgreSQL refuses to run as root.
  const user = await unprivilegedUser('postgres');
  if (user) chownSync(directory, user.uid, user.gid);
  chmodSync(directory, 0o700);
  const run = async (program: string, ...parameters: string[]) => {
    await promisify(execFile)(join(programs, program), parameters, { cwd: directory, ...user });
  };
  const [primary, replica] = [await freePort(), await freePort()];
  const ports = { primary, replica };
  const folderOf = (server: ServerName) => join(directory, server);
  const configure = (server: ServerName, lines: string[]) => {
    const common = [`port = ${ports[server]}`, "listen_addresses = '127.0.0.1'", `unix_socket_directories = '${directory}'`, 'fsync = off'];
    appendFileSync(join(folderOf(server), 'postgresql.auto.conf'), [...common, ...lines, ''].join('\n'));
  };
  const control: PostgresServers['control'] = (server, command, ...options) =>
    run('pg_ctl', '-D', folderOf(server), '-w', '-s', '-l', join(directory, `${server}.log`), command, ...options);

  await run('initdb', '-D', folderOf('primary'), '-U', 'kith', '--auth=trust', '--no-sync');
  configure('primary', ['max_connections = 400']);
  await control('primary', 'start');
  await run('pg_basebackup', '-D', folderOf('replica'), '-h', '127.0.0.1', '-p', String(primary), '-U', 'kith', '-R', '--checkpoint=fast', '--no-sync');
  configure('replica', [`recovery_min_apply_delay = ${applyDelayMillis}`]);
  await control('replica', 'start');
  return {
    urlOf: (server, database) => `postgres://kith@127.0.0.1:${ports[server]}/${database}`,
    control,
    async stop() {
      for (const server of ['replica', 'primary'] as const) await control(server, 'stop', '-m', 'immediate').catch(() => {});
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
