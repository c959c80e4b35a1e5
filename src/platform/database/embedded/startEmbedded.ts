import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataDirectoryInUse } from './dataLock.ts';

export interface EmbeddedOptions {
  /** The folder that keeps the data; without it everything is in memory. */
  dataDirectory?: string;
  socketDirectory: string;
}

export type EmbeddedMessage = { ready: true } | { ready: false; message: string; inUseBy?: number };

export interface EmbeddedServer {
  /** What a PostgreSQL client connects to. */
  connection: { host: string; port: number; user: string; database: string };
  processId: number;
  stop(): Promise<void>;
}

/** The longest path that a Unix socket may have on every system. */
const socketPathLimit = 100;

/** Starts the child process of an embedded database and waits until it accepts connections. */
export async function startEmbedded(dataDirectory?: string): Promise<EmbeddedServer> {
  const own = dataDirectory !== undefined && dataDirectory.length < socketPathLimit - '/.s.PGSQL.5432'.length;
  if (own) mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const socketDirectory = own ? dataDirectory : mkdtempSync(join(tmpdir(), 'kith-'));
  const isSource = import.meta.url.endsWith('.ts');
  const child = fork(
    new URL(isSource ? './embeddedServer.ts' : './embeddedServer.js', import.meta.url),
    [JSON.stringify({ dataDirectory, socketDirectory } satisfies EmbeddedOptions)],
    { execArgv: isSource ? ['--import', import.meta.resolve('tsx')] : [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const message = await new Promise<EmbeddedMessage>((resolve) => {
    child.once('message', (received) => resolve(received as EmbeddedMessage));
    child.once('exit', (code) => resolve({ ready: false, message: `The embedded database ended with code ${code}.` }));
  });
  const cleanUp = () => (own ? undefined : rmSync(socketDirectory, { recursive: true, force: true }));
  if (!message.ready) {
    cleanUp();
    if (message.inUseBy !== undefined && dataDirectory) throw new DataDirectoryInUse(dataDirectory, message.inUseBy);
    throw new Error(message.message);
  }
  // Nothing but the database keeps the process alive.
  child.unref();
  child.channel?.unref();
  return {
    connection: { host: socketDirectory, port: 5432, user: 'postgres', database: 'postgres' },
    processId: child.pid!,
    stop: async () => {
      child.ref();
      if (child.connected) child.disconnect();
      await exited;
      cleanUp();
    },
  };
}
