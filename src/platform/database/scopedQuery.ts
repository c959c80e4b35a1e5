import type pg from 'pg';
import { PreparedQuery, scopeStatement, type Callback, type Connection } from './preparedQuery.ts';

export const applicationRole = 'kith_app';

/** What a statement runs under: the tenant for row-level security, and how long it may take. */
export interface Scope {
  tenantId: string;
  /** Milliseconds; 0 is without end. */
  timeoutMillis: number;
}

/** The role before the tenant: they hold until the transaction ends, like those of SET LOCAL. */
const setScope = `SELECT set_config('role', '${applicationRole}', true), set_config('app.tenant_id', $1, true), set_config('statement_timeout', $2, true)`;

/** Sets a scope, as a statement of its own. */
export const scopeQuery = ({ tenantId, timeoutMillis }: Scope): pg.QueryConfig => ({
  name: scopeStatement,
  text: setScope,
  values: [tenantId, String(timeoutMillis)],
});

/** Prepares the scope on every new connection of a pool, so that setting it takes no parsing. */
export function prepareScope(pool: pg.Pool): void {
  pool.on('connect', (client) => {
    // A connection on which this fails breaks with the statement that comes next.
    client.query(scopeQuery({ tenantId: '', timeoutMillis: 0 })).catch(() => {});
  });
}

/**
 * A statement that sets its scope in the same message. Everything before a Sync is one transaction (PostgreSQL protocol, extended
 * query), so the scope ends with the statement, and one round trip does it all.
 */
class ScopedQuery extends PreparedQuery {
  readonly #scope: Scope;
  #isScopeSet = false;

  constructor(scope: Scope, config: pg.QueryConfig, callback: Callback) {
    super(config, callback);
    this.#scope = scope;
  }

  requiresPreparation(): boolean {
    return true;
  }

  override prepare(connection: Connection): void {
    const { tenantId, timeoutMillis } = this.#scope;
    connection.bind({ statement: scopeStatement, values: [tenantId, String(timeoutMillis)] });
    connection.execute({});
    super.prepare(connection);
  }

  override handleDataRow(message: unknown): void {
    if (this.#isScopeSet) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.#isScopeSet) super.handleCommandComplete(message, connection);
    this.#isScopeSet = true;
  }
}

/** Runs one statement in its scope, on a connection that is in no transaction by then. */
export const submitInScope = (client: pg.PoolClient, scope: Scope, config: pg.QueryConfig): Promise<pg.QueryResult> =>
  new Promise((resolve, reject) => {
    const settle: Callback = (error, result) => (error ? reject(error) : resolve(result));
    client.query(new ScopedQuery(scope, config, settle) as unknown as pg.Query);
  });

/** Runs one statement in its scope. A connection that breaks meanwhile is not used again. */
export async function queryInScope(pool: pg.Pool, scope: Scope, config: pg.QueryConfig): Promise<pg.QueryResult> {
  const client = await pool.connect();
  try {
    return await submitInScope(client, scope, config);
  } finally {
    client.release();
  }
}
