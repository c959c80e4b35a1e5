import type pg from 'pg';
import { Deadline } from '../Deadline.ts';
import { isSerializationConflict } from '../dbErrors.ts';
import { OutcomeUnknown, Unavailable } from '../unavailable.ts';
import { repeatedly } from '../repeatedly.ts';
import { cancelStatement } from './cancelStatement.ts';
import { connect, release } from './connect.ts';
import { ConnectionLost, faultOf } from './connectionFaults.ts';
import type { PlannedStatement, TextRow } from './plannedStatement.ts';
import { PreparedQuery, scopeStatements, submit, type Callback, type Connection, type DataRow } from './preparedQuery.ts';

export const applicationRole = 'kith_app';

/** What a statement runs under: the tenant for row-level security, the instant that it reads, and how long it may take. */
export interface Scope {
  tenantId: string;
  /** Left out, the statement reads what is there now. */
  asOf?: Date | undefined;
  /** Milliseconds; 0 is without end. */
  timeoutMillis: number;
  /** On a replica, hears up to where in the log of the primary everything is there that the statement reads. */
  onPosition?: ((position: number) => void) | undefined;
}

/** The role before the tenant: they hold until the transaction ends, like those of SET LOCAL. */
const setScope = `SELECT set_config('role', '${applicationRole}', true), set_config('app.tenant_id', $1, true), set_config('statement_timeout', $2, true)`;

/** Names of tables lead to the views that show them as they were. */
const setPastScope = `${setScope}, set_config('search_path', 'as_of, public', true), set_config('app.as_of', $3, true)`;

/** Of a transaction of several messages: whose sender is gone without a word must not hold its locks. */
const setTransactionScope = `${setScope}, set_config('idle_in_transaction_session_timeout', $2, true)`;
/** Up to where a replica has replayed the log by now; null where it is none. A statement that begins afterwards sees all of that. */
export const replayedSql = `(pg_last_wal_replay_lsn() - '0/0')::text`;

/** An instant as the views take it. There was nothing before 1970, and PostgreSQL has no year 0. */
export const settingOf = (asOf: Date): string => new Date(Math.max(asOf.getTime(), 0)).toISOString();

interface ScopeQuery {
  name: string;
  text: string;
  values: string[];
}

/** Begins a transaction whose statements all see what the first one sees. */
export const beginReading = 'BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY';

/** Sets the scope of a transaction, after its BEGIN. */
export const transactionScopeQuery = ({ tenantId, timeoutMillis }: Omit<Scope, 'asOf'>): ScopeQuery => ({
  name: scopeStatements.transaction,
  text: setTransactionScope,
  values: [tenantId, String(timeoutMillis)],
});

const presentScope = { name: scopeStatements.present, text: setScope };
const pastScope = { name: scopeStatements.past, text: setPastScope };
const replicaScope = { name: scopeStatements.replica, text: `${setScope}, ${replayedSql}` };
const replicaPastScope = { name: scopeStatements.replicaPast, text: `${setPastScope}, ${replayedSql}` };

/** Sets a scope in the message of the statement that it is for. */
function scopeQuery({ tenantId, timeoutMillis, asOf, onPosition }: Scope): ScopeQuery {
  const present = onPosition ? replicaScope : presentScope;
  const past = onPosition ? replicaPastScope : pastScope;
  const values = [tenantId, String(timeoutMillis)];
  return asOf ? { ...past, values: [...values, settingOf(asOf)] } : { ...present, values };
}

/** Prepares the scopes on every new connection of a pool, so that setting one takes no parsing. */
export function prepareScope(pool: pg.Pool, onPosition?: Scope['onPosition']): void {
  pool.on('connect', (client) => {
    const nobody = { tenantId: '', timeoutMillis: 0, onPosition };
    const scopes = [scopeQuery(nobody), scopeQuery({ ...nobody, asOf: new Date(0) }), ...(onPosition ? [] : [transactionScopeQuery(nobody)])];
    for (const scope of scopes) {
      // A connection on which this fails breaks with the statement that comes next.
      client.query(scope).catch(() => {});
    }
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
    super(config, callback, scope.timeoutMillis);
    this.#scope = scope;
  }

  requiresPreparation(): boolean {
    return true;
  }

  override prepare(connection: Connection): void {
    const { name, text, values } = scopeQuery(this.#scope);
    const parts: Buffer[] = [];
    const gathering = Object.create(connection, { _send: { value: (part: Buffer) => parts.push(part) } }) as Connection;
    if (connection.isPooled) gathering.parse({ text, name: '' });
    gathering.bind({ statement: connection.isPooled ? '' : name, values });
    gathering.execute({});
    super.prepare(gathering);
    // Into one that has ended nothing is sent, as the driver has it: the statement fails with the connection.
    if (connection.stream.writable) connection.stream.write(Buffer.concat(parts));
  }

  override handleDataRow(row: DataRow): void {
    if (this.#isScopeSet) this.addRow(row);
    else this.#scope.onPosition?.(Number(row.fields.at(-1) ?? -1));
  }

  protected addRow(row: DataRow): void {
    super.handleDataRow(row);
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.#isScopeSet) super.handleCommandComplete(message, connection);
    this.#isScopeSet = true;
  }
}

/** A statement whose values are taken as PostgreSQL writes them, so that it need not say what columns they are of. */
class PlannedQuery extends ScopedQuery {
  override prepare(connection: Connection): void {
    super.prepare(Object.create(connection, { describe: { value: () => {} } }) as Connection);
  }

  protected override addRow({ fields }: DataRow): void {
    this._result.addRow(fields);
  }
}

/** Uses a connection of a pool. One that breaks meanwhile is not used again. @throws Unavailable, and what the driver throws */
async function onConnection<T>(pool: pg.Pool, use: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await connect(pool);
  let fault: Unavailable | null = null;
  try {
    return await use(client);
  } catch (error) {
    fault = faultOf(error);
    throw fault ?? error;
  } finally {
    release(pool, client, fault);
  }
}

/** Reads again when the connection broke, or other transactions were in the way, while there is time for it. */
async function readOnConnection<T>(pool: pg.Pool, read: (client: pg.PoolClient) => Promise<T>, deadline: Deadline): Promise<T> {
  try {
    return await repeatedly(() => onConnection(pool, read), (error) => (error instanceof ConnectionLost || isSerializationConflict(error)) && !deadline.isOver);
  } catch (error) {
    throw isSerializationConflict(error) ? new Unavailable('TOO_BUSY', { cause: error }) : error;
  }
}

/** Writes again when the database said that nothing was written. */
async function writeOnConnection<T>(pool: pg.Pool, write: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  try {
    return await repeatedly(() => onConnection(pool, write), (error) => error instanceof ConnectionLost && error.isRefused);
  } catch (error) {
    throw error instanceof ConnectionLost && !error.isRefused ? new OutcomeUnknown(false, { cause: error.cause }) : error;
  }
}

const isRead = ({ text }: pg.QueryConfig): boolean =>
  /^\s*SELECT\b/i.test(text) || (/^\s*WITH\b/i.test(text) && !/\b(INSERT INTO|UPDATE|DELETE FROM|MERGE INTO)\b/i.test(text));

/** Runs one statement in its scope on a connection. @throws the driver's error */
export const submitInScope = (client: pg.PoolClient, scope: Scope, config: pg.QueryConfig): Promise<pg.QueryResult> =>
  submit(client, (settle) => new ScopedQuery(scope, config, settle));

/** Runs one statement in its scope. @throws Unavailable, OutcomeUnknown, and what the driver throws */
export function queryInScope(pool: pg.Pool, scope: Scope, config: pg.QueryConfig): Promise<pg.QueryResult> {
  const use = (client: pg.PoolClient) => submitInScope(client, scope, config);
  return isRead(config) ? readOnConnection(pool, use, new Deadline(scope.timeoutMillis || undefined)) : writeOnConnection(pool, use);
}

/** Whose rows are read, and as of which instant; as they are now when that is left out. */
export interface Reading extends Omit<Scope, 'timeoutMillis'> {
  /** The statement takes no longer than there is time; when nobody waits for it any more, the database is told to end it. */
  deadline?: Deadline | undefined;
}

/** Reads on a connection that is in no transaction by then. */
export async function submitRead(client: pg.PoolClient, reading: Reading, statement: PlannedStatement): Promise<TextRow[]> {
  const { text, values, name } = statement;
  const { deadline, ...scope } = reading;
  const timeoutMillis = deadline?.timeoutMillis(statement.timeoutMillis) ?? statement.timeoutMillis;
  const config = { text, values: values as unknown[], ...(name !== undefined && { name: preparedName(name, reading) }) };
  let canceling: Promise<void> | undefined;
  const giveUp = deadline?.onAbandoned(() => void (canceling = cancelStatement(client)));
  try {
    const { rows } = await submit(client, (settle) => new PlannedQuery({ ...scope, timeoutMillis }, config, settle));
    return rows as TextRow[];
  } finally {
    giveUp?.();
    // The connection does nothing else before.
    await canceling;
  }
}

/** The same text reads other tables in the past, and would be planned anew each time that it went from one to the other. */
const preparedName = (name: string, { asOf }: Reading): string => (asOf ? `${name}_past` : name);

export const readInScope = (pool: pg.Pool, reading: Reading, statement: PlannedStatement): Promise<TextRow[]> =>
  readOnConnection(pool, (client) => submitRead(client, reading, statement), reading.deadline ?? new Deadline());
