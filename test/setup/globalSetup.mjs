/** Starts one migrated database for each worker, and servers where the tests do not have them in their own process. Jest does not transform what this imports, so tsx does. */
import { register } from 'tsx/esm/api';

export default async function globalSetup({ maxWorkers }) {
  const unregister = register();
  const { startWorkerDatabases } = await import('./workerDatabases.ts');
  const databases = await startWorkerDatabases(maxWorkers);
  const { startServerPairs } = await import('./serverPairs.ts');
  await startServerPairs(databases.map(({ url }) => url));
  await unregister();
}
