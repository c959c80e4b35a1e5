import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
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
  /** Ends the process at once; it is started again, and has lost nothing. Left out for one in memory, which would lose everything. */
  restart?: () => void;
  stop(): Promise<void>;
}

/** The longest path that a Unix socket may have on every system. */
const socketPathLimit = 100;

const longestPauseMillis = 5000;

/**
 * Starts the child process of an embedded database and waits until it accepts connections. One with a folder is started again whenever
 * it ends by itself: it has lost nothing. `onEnd` is told of that.
 */
export async function startEmbedded(dataDirectory?: string, onEnd: (error: Error) => void = () => {}): Promise<EmbeddedServer> {
  const own = dataDirectory !== undefined && dataDirectory.length < socketPathLimit - '/.s.PGSQL.5432'.length;
  if (own) mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  const socketDirectory = own ? dataDirectory : mkdtempSync(join(tmpdir(), 'kith-'));
  const options = { socketDirectory, ...(dataDirectory !== undefined && { dataDirectory }) };
  const cleanUp = () => (own ? undefined : rmSync(socketDirectory, { recursive: true, force: true }));
  const stopping = new AbortController();
  const first = await launch(options).catch((error: unknown) => {
    cleanUp();
    throw error;
  });
  let running = first;
  const onStart = (child: ChildProcess): void => void (running = child);
  const keeping = dataDirectory === undefined ? undefined : keepRunning(first, { options, onStart, onEnd, signal: stopping.signal });
  return {
    connection: { host: socketDirectory, port: 5432, user: 'postgres', database: 'postgres' },
    ...(keeping && { restart: () => void running.kill('SIGKILL') }),
    stop: async () => {
      stopping.abort();
      await end(first);
      await keeping;
      cleanUp();
    },
  };
}

interface Keeping {
  options: EmbeddedOptions;
  onStart: (child: ChildProcess) => void;
  onEnd: (error: Error) => void;
  signal: AbortSignal;
}

/** Resolves when it was ended on purpose. */
async function keepRunning(first: ChildProcess, { options, onStart, onEnd, signal }: Keeping): Promise<void> {
  let running: ChildProcess | undefined = first;
  for (let failures = 0; ; ) {
    if (running) {
      const stop = () => void end(running!);
      signal.addEventListener('abort', stop);
      if (signal.aborted) stop();
      await ended(running);
      signal.removeEventListener('abort', stop);
    }
    if (signal.aborted) return;
    onEnd(new Error(`The embedded database ended${running ? ` with ${running.signalCode ?? `code ${running.exitCode}`}` : ''}, and is started again.`));
    try {
      running = await launch(options);
      onStart(running);
      failures = 0;
    } catch {
      running = undefined;
      await delay(Math.min(100 * 2 ** failures++, longestPauseMillis), undefined, { ref: false, signal }).catch(() => {});
    }
  }
}

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once('exit', resolve));
};

async function end(child: ChildProcess): Promise<void> {
  child.ref();
  if (child.connected) child.disconnect();
  await ended(child);
}

/** @throws DataDirectoryInUse, and what the child says when it does not start */
async function launch(options: EmbeddedOptions): Promise<ChildProcess> {
  const isSource = import.meta.url.endsWith('.ts');
  const child = fork(
    new URL(isSource ? './embeddedServer.ts' : './embeddedServer.js', import.meta.url),
    [JSON.stringify(options)],
    { execArgv: isSource ? ['--import', import.meta.resolve('tsx')] : [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  const message = await new Promise<EmbeddedMessage>((resolve) => {
    child.once('message', (received) => resolve(received as EmbeddedMessage));
    child.once('exit', (code) => resolve({ ready: false, message: `The embedded database ended with code ${code}.` }));
  });
  if (!message.ready) {
    if (message.inUseBy !== undefined && options.dataDirectory) throw new DataDirectoryInUse(options.dataDirectory, message.inUseBy);
    throw new Error(message.message);
  }
  // Nothing but the database keeps the process alive.
  child.unref();
  child.channel?.unref();
  return child;
}
