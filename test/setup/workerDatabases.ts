/** The databases of the test workers, one each: what globalSetup starts and globalTeardown stops. */
import type { DatabaseOptions } from '../../src/platform/database/database.ts';
import { startEmbedded } from '../../src/platform/database/embedded/startEmbedded.ts';
import { applyMigrations } from '../../src/platform/migrations/migrate.ts';
import { publishWorkerDatabases } from './workerDatabase.ts';
import { createServerDatabase, dropServerDatabase } from './serverDatabase.ts';

/** What `openDatabase` needs to reach the database of one worker. */
export type WorkerDatabase = Pick<DatabaseOptions, 'url' | 'runningEmbedded'>;

interface StartedDatabase extends WorkerDatabase {
  stop(): Promise<void>;
}

let started: StartedDatabase[] = [];

export async function startWorkerDatabases(count: number): Promise<WorkerDatabase[]> {
  const serverUrl = process.env.DATABASE_URL;
  const workers = Array.from({ length: count }, (_, index) => index + 1);
  started = await Promise.all(
    workers.map((worker) => (serverUrl ? startOnServer(serverUrl, worker) : startInMemory())),
  );
  const databases = started.map(({ url, runningEmbedded }) => ({ url, runningEmbedded }));
  publishWorkerDatabases(databases);
  return databases;
}

export async function stopWorkerDatabases(): Promise<void> {
  await Promise.all(started.map((database) => database.stop()));
}

async function startInMemory(): Promise<StartedDatabase> {
  const { connection, stop } = await startEmbedded();
  await applyMigrations(connection);
  return { runningEmbedded: connection, stop };
}

async function startOnServer(serverUrl: string, worker: number): Promise<StartedDatabase> {
  const url = await createServerDatabase(serverUrl, String(worker));
  await applyMigrations({ connectionString: url });
  return { url, stop: () => dropServerDatabase(serverUrl, url) };
}
