import { register } from 'tsx/esm/api';

export default async function globalTeardown() {
  const unregister = register();
  const { stopServerPairs } = await import('./serverPairs.ts');
  await stopServerPairs();
  const { stopWorkerDatabases } = await import('./workerDatabases.ts');
  await stopWorkerDatabases();
  await unregister();
}
