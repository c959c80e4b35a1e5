type Failure = NodeJS.ErrnoException & { address?: string; port?: number; errors?: unknown[] };

/** Why the server or a script could not do its work, in one line for a person. */
export function explainFailure(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { code, address, port, errors, message, name } = error as Failure;
  if (code === 'EADDRINUSE') return `Port ${port} of ${address} is in use. Stop what listens there, or set PORT to another one.`;
  // When a host has several addresses, Node tries them all, and the error about it says nothing itself.
  if (errors?.length) return explainFailure(errors[0]);
  if (code === 'ECONNREFUSED') return `No database answers at ${address}:${port}. Start it, or check DATABASE_URL.`;
  return message || name;
}
