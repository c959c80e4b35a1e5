/**
 * An empty database that the caller may do anything to, in memory or on the server of DATABASE_URL:
 *
 *   const scratch = await startScratchDatabase('isolation');
 *   await applyMigrations(scratch.connection);
 *   const database = await openDatabase(scratch.options);
 *   await scratch.stop();
 */
import type pg from 'pg';
import { startEmbedded } from '../../src/platform/database/embedded/startEmbedded.ts';
import { createServerDatabase, dropServerDatabase } from './serverDatabase.ts';
import type { WorkerDatabase } from './workerDatabases.ts';

export interface ScratchDatabase {
  connection: pg.PoolConfig;
  options: WorkerDatabase;
  stop(): Promise<void>;
}

/** Whether the tests run on a PostgreSQL server. */
export const isOnServer = (): boolean => Boolean(process.env.DATABASE_URL);

/** `name` keeps the test files that run at the same time apart. */
export async function startScratchDatabase(name: string): Promise<ScratchDatabase> {
  const serverUrl = process.env.DATABASE_URL;
  if (serverUrl) {
    const url = await createServerDatabase(serverUrl, name);
    return { connection: { connectionString: url }, options: { url }, stop: () => dropServerDatabase(serverUrl, url) };
  }
  const { connection, stop } = await startEmbedded();
  return { connection, options: { runningEmbedded: connection }, stop };
}
