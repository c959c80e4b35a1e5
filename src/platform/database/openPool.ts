import pg from 'pg';
import { watchPool } from '../metrics.ts';
import { watchAge } from './connect.ts';
import { prepareNothing } from './preparedQuery.ts';
import { prepareScope, type Scope } from './scopedQuery.ts';

interface PoolOptions {
  /** Between here and the server, a pooler gives each transaction another session. */
  isPooled: boolean;
  /** What is prepared is for a replica. */
  onPosition?: Scope['onPosition'];
  /** A connection broke that nobody used. */
  onError?: ((error: Error) => void) | undefined;
}

/** Connections as the statements of requests need them. */
export function openPool(connection: pg.PoolConfig, { isPooled, onPosition, onError }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({ keepAlive: true, fallback_application_name: 'kith', ...connection, pipeline: true });
  // Without a listener, a connection that breaks would end the process. One that is used says so to its statements as well.
  pool.on('error', (error) => onError?.(error));
  pool.on('connect', (client) => client.on('error', () => {}));
  watchAge(pool);
  watchPool(pool);
  if (isPooled) prepareNothing(pool);
  else prepareScope(pool, onPosition);
  return pool;
}
