import type pg from 'pg';
import { connect } from './connect.ts';
import { faultOf } from './connectionFaults.ts';
import type { Replica } from './replicas/Replica.ts';
import { applicationRole, queryInScope, settingOf, type Reading } from './scopedQuery.ts';

/** Called with every statement that goes to the database, transaction control aside. */
export type StatementListener = (sql: string) => void;

/** Whose rows, and where single statements go as long as it can be used: to a replica. */
export interface TenantReading extends Omit<Reading, 'deadline'> {
  replica?: Replica | null;
  /** Milliseconds that a statement may take; 0 is without end. */
  timeoutMillis?: number;
}

function throwIt(error: unknown): never {
  throw error;
}

/** The one of the driver's many signatures that is used. */
type Send = (...args: unknown[]) => Promise<pg.QueryResult>;

/** What is used of a pool. */
export interface StatementPool {
  query<Row extends pg.QueryResultRow>(config: pg.QueryConfig): Promise<pg.QueryResult<Row>>;
  connect(): Promise<pg.PoolClient>;
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * A face of the pool on which every statement runs as the unprivileged application role with the tenant set, so that
 * row-level security holds. A single statement carries its scope along; a transaction that Prisma opens gets it with its BEGIN. `fail` throws what a statement fails with.
 */
export function tenantPool(
  pool: pg.Pool,
  { tenantId, asOf, replica, timeoutMillis = 0 }: TenantReading,
  onStatement?: StatementListener,
  fail: (error: unknown) => never = throwIt,
): StatementPool {
  // The tenant is part of the SQL text: SET takes no parameters.
  if (!uuidPattern.test(tenantId)) throw new Error('A tenant id must be a lower-case UUID.');
  const past = asOf ? `; SET LOCAL search_path = as_of, public; SELECT set_config('app.as_of', '${settingOf(asOf)}', true)` : '';
  const scope = `SET LOCAL ROLE ${applicationRole}; SET LOCAL statement_timeout = ${timeoutMillis}; SELECT set_config('app.tenant_id', '${tenantId}', true)`;
  const begin = `BEGIN; ${scope}${past}`;
  // Prisma names the schema of every table and type, and the search path is to find them.
  const unqualified = <Config extends pg.QueryConfig>(config: Config): Config =>
    asOf ? { ...config, text: config.text.replaceAll('"public".', '') } : config;

  const query = (given: pg.QueryConfig): Promise<pg.QueryResult> => {
    const config = unqualified(given);
    onStatement?.(config.text);
    const scope = { tenantId, asOf, timeoutMillis };
    return (replica ? replica.queryOr(pool, scope, config) : queryInScope(pool, scope, config)).catch(fail);
  };

  const open = async (): Promise<pg.PoolClient> => {
    const client = await connect(pool).catch(fail);
    const original = { query: client.query, release: client.release };
    const query = (client.query as Send).bind(client);
    const send: Send = (...args) => query(...args).catch((error: unknown) => fail(faultOf(error) ?? error));
    const release = client.release.bind(client);
    return Object.assign<pg.PoolClient, object>(client, {
      query: async (given: pg.QueryConfig, ...rest: unknown[]) => {
        const config = unqualified(given);
        if (config.text === 'BEGIN') {
          await send(begin);
          return { rows: [], fields: [], rowCount: 0 };
        }
        if (config.text !== 'COMMIT' && config.text !== 'ROLLBACK') onStatement?.(config.text);
        return send(config, ...rest);
      },
      release: (error?: Error) => {
        Object.assign(client, original);
        release(error);
      },
    });
  };

  return { query, connect: open };
}
