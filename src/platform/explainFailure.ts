type Failure = NodeJS.ErrnoException & { address?: string; port?: number; hostname?: string; errors?: unknown[] };

/** What a database says by its SQLSTATE when it lets nobody in, and what to do. */
const refusals: Record<string, string> = {
  '28000': 'Check the user and the password in DATABASE_URL, and pg_hba.conf of the server.',
  '28P01': 'Check the user and the password in DATABASE_URL.',
  '3D000': 'Create the database, or check DATABASE_URL.',
  '53300': 'Lower DATABASE_POOL_SIZE, end other clients, or raise max_connections of the server.',
  '57P03': 'The server starts or ends: try again in a moment.',
};

/** Why the server or a script could not do its work, in one line for a person. */
export function explainFailure(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const { code = '', address, port, hostname, errors, message, name } = error as Failure;
  if (code === 'EADDRINUSE') return `Port ${port} of ${address} is in use. Stop what listens there, or set PORT to another one.`;
  // When a host has several addresses, Node tries them all, and the error about it says nothing itself.
  if (errors?.length) return explainFailure(errors[0]);
  if (code === 'ECONNREFUSED') return `No database answers at ${address}:${port}. Start it, or check DATABASE_URL.`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `The name ${hostname} leads to no database. Check DATABASE_URL.`;
  if (code === 'ETIMEDOUT' || isTooLate(message)) return 'The database does not answer in time. Check DATABASE_URL, and the network between.';
  if (code in refusals) return `The database refuses the connection (${message}). ${refusals[code]}`;
  return message || name;
}

/** The driver's own words. */
const isTooLate = (message: string): boolean => /^(Connection terminated due to connection timeout|timeout e)/.test(message);
