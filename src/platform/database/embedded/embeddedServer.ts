/**
 * The child process that owns an embedded database: PGlite (PostgreSQL compiled to WebAssembly) behind a Unix socket that
 * speaks the PostgreSQL protocol. It ends with its parent, however that ends: the IPC channel closes.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { acquireDataLock, DataDirectoryInUse } from './dataLock.ts';
import type { EmbeddedMessage, EmbeddedOptions } from './startEmbedded.ts';

/** The pool has one connection; a migration and a script beside it have theirs. Their sessions share one backend. */
const maxConnections = 4;

const options = JSON.parse(process.argv[2] ?? '') as EmbeddedOptions;
/** A parent that is gone hears nothing; its end ends this process, too. */
const report = (message: EmbeddedMessage) => process.send?.(message, () => {});

let stopping: Promise<void> | undefined;
let stop = async () => {};
const stopOnce = (): void => {
  stopping ??= stop().finally(() => process.exit(0));
};
process.on('disconnect', stopOnce);
process.on('message', stopOnce);
// The parent decides when to stop; a Ctrl+C in the terminal reaches the whole group.
process.on('SIGINT', () => {});
process.on('SIGTERM', stopOnce);

try {
  stop = await serve();
  report({ ready: true });
} catch (error) {
  report({
    ready: false,
    message: error instanceof Error ? error.message : String(error),
    ...(error instanceof DataDirectoryInUse && { inUseBy: error.processId }),
  });
  process.exit(1);
}

async function serve(): Promise<() => Promise<void>> {
  const unlock = options.dataDirectory ? await lock(options.dataDirectory) : () => {};
  const database = await PGlite.create(options.dataDirectory ? join(options.dataDirectory, 'pg') : 'memory://');
  const path = join(options.socketDirectory, '.s.PGSQL.5432');
  rmSync(path, { force: true });
  const server = new PGLiteSocketServer({ db: database, path, maxConnections });
  await server.start();
  return async () => {
    await server.stop();
    await database.close();
    unlock();
  };
}

function lock(directory: string): Promise<() => void> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  return acquireDataLock(directory, { holder: process.pid, server: process.ppid });
}
