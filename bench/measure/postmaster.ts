import type pg from 'pg';
import { processName, readProcess } from './processes.ts';

/** The process that all connections of the PostgreSQL server come from; null when the server does not run on this machine. */
export async function findPostmaster(client: pg.Client): Promise<number | null> {
  const { rows } = await client.query<{ backend: number }>('SELECT pg_backend_pid() AS backend');
  const parent = readProcess(rows[0]!.backend)?.parent;
  return parent !== undefined && processName(parent) === 'postgres' ? parent : null;
}
