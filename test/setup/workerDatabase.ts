import type { WorkerDatabase } from './workerDatabases.ts';

const variable = 'KITH_TEST_DATABASES';

/** Workers are child processes and inherit the environment. */
export function publishWorkerDatabases(databases: WorkerDatabase[]): void {
  process.env[variable] = JSON.stringify(databases);
}

/** The database of the worker that runs this. */
export function workerDatabase(): WorkerDatabase {
  const databases = JSON.parse(process.env[variable] ?? '[]') as WorkerDatabase[];
  const database = databases[Number(process.env.JEST_WORKER_ID) - 1];
  if (!database) throw new Error('This worker has no database: run the tests with npm test.');
  return database;
}
