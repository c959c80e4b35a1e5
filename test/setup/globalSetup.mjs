/** Starts one migrated database for each worker. Jest does not transform what this imports, so tsx does. */
import { register } from 'tsx/esm/api';

export default async function globalSetup({ maxWorkers }) {
  const unregister = register();
  const { startWorkerDatabases } = await import('./workerDatabases.ts');
  await startWorkerDatabases(maxWorkers);
  await unregister();
}
