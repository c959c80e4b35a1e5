import { createHash } from 'node:crypto';
import pg from 'pg';
import { sql } from '../metrics.ts';
import { beginStatement } from '../tracing.ts';

/** What is used of the driver's connection here and is not in its types. */
export interface Connection {
  /** Texts of prepared statements by their names, in the order in which they were prepared. */
  parsedStatements: Record<string, string>;
  stream: { writable: boolean; write(bytes: Buffer): void };
  /** Set by prepareNothing. */
  isPooled?: boolean;
  parse(message: { text: string; name: string }): void;
  bind(message: { statement: string; values: string[] }): void;
  execute(message: object): void;
  close(message: { type: 'S'; name: string }): void;
}

export type Callback = (error: Error | null, result: pg.QueryResult) => void;

/** Sends what a query has to say, after what was sent before. @throws the driver's error */
export const submit = (client: pg.PoolClient, query: (settle: Callback) => PreparedQuery): Promise<pg.QueryResult> =>
  new Promise((resolve, reject) => {
    const sentAt = performance.now();
    const settle: Callback = (error, result) => {
      sql.statements++;
      sql.seconds += (performance.now() - sentAt) / 1000;
      endSpan?.(error);
      if (error) reject(error);
      else resolve(result);
    };
    const prepared = query(settle);
    const endSpan = beginStatement(prepared.text);
    client.query(prepared as unknown as pg.Query);
  });

/** A row as it comes: its values as texts. */
export interface DataRow {
  fields: (string | null)[];
}

interface DriverQuery {
  name: string | undefined;
  readonly text: string;
  readonly _result: { addRow(row: unknown): void };
  hasBeenParsed(connection: Connection): boolean;
  prepare(connection: Connection): void;
  /** Milliseconds after which the driver breaks the connection for want of an answer. */
  query_timeout?: number;
  handleDataRow(message: DataRow): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
}

type DriverQueryClass = new (config: pg.QueryConfig, callback: Callback) => DriverQuery;

/** The statements that set the scope of others, which never make way. */
export const scopeStatements = {
  present: 'kith_scope',
  past: 'kith_scope_past',
  transaction: 'kith_scope_transaction',
  replica: 'kith_scope_replica',
  replicaPast: 'kith_scope_replica_past',
};
const neverGone = Object.values(scopeStatements);

/** From now on, new connections of a pool prepare nothing under a name: a pooler has another session for each transaction. */
export const prepareNothing = (pool: pg.Pool): void =>
  void pool.on('connect', (client) => ((client as unknown as { connection: Connection }).connection.isPooled = true));

/** A session keeps this many statements prepared; each takes some memory of the server. */
const maximumPrepared = 200;

/** A connection over which nothing comes for so long after a statement should have ended is dead, although nobody said so. */
const silentMillis = 5000;
/** How long a statement may take that the database does not end by itself. */
const longestMillis = 30_000;

/** A statement under a name stays prepared on its connection, until so many others are that it must make way. */
export class PreparedQuery extends (pg.Query as unknown as DriverQueryClass) {
  constructor(
    config: pg.QueryConfig,
    callback: Callback,
    /** What the database has for the statement; 0 is without end. */
    readonly timeoutMillis: number,
  ) {
    super(config, callback);
    this.query_timeout = (timeoutMillis || longestMillis) + silentMillis;
  }

  override prepare(connection: Connection): void {
    if (connection.isPooled) this.name = undefined;
    if (this.name !== undefined && !this.hasBeenParsed(connection)) makeWay(connection, this.name);
    super.prepare(connection);
  }
}

/** Closing what is not there is no error. In the embedded database another session may have prepared the name already. */
function makeWay(connection: Connection, name: string): void {
  const oldest = Object.keys(connection.parsedStatements).filter((known) => !neverGone.includes(known));
  for (const gone of [name, ...oldest.slice(0, Math.max(0, oldest.length - maximumPrepared + 1))]) {
    connection.close({ type: 'S', name: gone });
    Reflect.deleteProperty(connection.parsedStatements, gone);
  }
}

/** The name of a statement, the same for the same text in every process and session. */
export const statementName = (text: string): string => `kith_${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;
