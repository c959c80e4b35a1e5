import { DataDirectoryInUse } from './database/embedded/dataLock.ts';

/** Why the server or a script could not do its work, in one line for a person. */
export function explainFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, address, port } = error as NodeJS.ErrnoException & { address?: string; port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} of ${address} is in use. Stop what listens there, or set PORT to another one.`;
  if (code === 'ECONNREFUSED') return `No database answers at ${address}:${port}. Start it, or check DATABASE_URL.`;
  if (error instanceof DataDirectoryInUse) return error.message;
  // An AggregateError, as Node throws when a host has several addresses, says nothing itself.
  if (error instanceof AggregateError && error.errors.length) return explainFailure(error.errors[0]);
  return error.message || error.name;
}
