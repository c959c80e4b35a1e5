import { register } from 'tsx/esm/api';

export default async function globalTeardown() {
  const unregister = register();
  const { stopWorkerDatabases } = await import('./workerDatabases.ts');
  await stopWorkerDatabases();
  await unregister();
}
