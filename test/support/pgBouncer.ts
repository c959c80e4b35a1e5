/**
 * PgBouncer in transaction mode before the server of a URL, from the program that is installed on this machine:
 *
 *   const bouncer = await startPgBouncer(serverUrl);
 *   await openDatabase({ url: bouncer.urlOf('kith_test'), directUrl, isPooled: true });
 *   await bouncer.stop();
 */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from './eventually.ts';
import { freePort } from './freePort.ts';
import { unprivilegedUser } from './unprivilegedUser.ts';

const program = '/usr/sbin/pgbouncer';
export const hasPgBouncer = existsSync(program);

export async function startPgBouncer(serverUrl: string) {
  const { hostname, port: serverPort, username } = new URL(serverUrl);
  const directory = mkdtempSync(join(tmpdir(), 'kith-pgbouncer-'));
  chmodSync(directory, 0o755);
  const port = await freePort();
  const settings = [
    '[databases]',
    // With auth_type any, the login is named with the database.
    `* = host=${hostname} port=${serverPort || 5432} user=${username}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'auth_type = any',
    'pool_mode = transaction',
    // Fewer than the servers have connections to it, so that transactions share sessions.
    'default_pool_size = 4',
    'max_client_conn = 500',
  ];
  writeFileSync(join(directory, 'pgbouncer.ini'), settings.join('\n'), { mode: 0o644 });
  // It refuses to run as root.
  const child = spawn(program, [join(directory, 'pgbouncer.ini')], { stdio: 'ignore', ...(await unprivilegedUser('nobody')) });
  const exited = once(child, 'exit');
  await eventually(() => new Promise<boolean>((resolve) => void connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false))));
  return {
    urlOf(database: string): string {
      const url = new URL(serverUrl);
      url.port = String(port);
      url.pathname = `/${database}`;
      return url.href;
    },
    async stop(): Promise<void> {
      child.kill('SIGINT');
      await exited;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
