import pg from 'pg';
import type { PlannedStatement, TextRow } from '../plannedStatement.ts';
import { ConnectionLost, faultOf, isNoneFree } from '../connectionFaults.ts';
import { openPool } from '../openPool.ts';
import { queryInScope, replayedSql, submitInScope, submitRead, type Reading, type Scope } from '../scopedQuery.ts';

/** A replica that takes longer to answer is taken for lost: its requests go on at the primary. */
const patienceMillis = 1000;

export interface ReplicaOptions {
  url: string;
  poolSize: number;
  isPooled: boolean;
  /** Hears in words when it is not used any more, and when it is used again. */
  onChange: (about: { replica: string; reason?: string }) => void;
}

/** What a replica answers, and up to where it had the log of the primary when it began to read. */
export interface ReplicaAnswer {
  rows: TextRow[];
  position: number;
}

/** A standby of the primary that can be read from. */
export class Replica {
  readonly name: string;
  readonly #options: ReplicaOptions;
  readonly #probeConfig: pg.ClientConfig;
  readonly #pool: pg.Pool;
  readonly #connections = new Set<pg.PoolClient>();
  isUsable = false;

  constructor(options: ReplicaOptions) {
    const { host, pathname } = new URL(options.url);
    this.name = `${host}${pathname}`;
    this.#options = options;
    this.#probeConfig = { connectionString: options.url, connectionTimeoutMillis: patienceMillis, query_timeout: patienceMillis };
    const { url, poolSize, isPooled } = options;
    const connection = { connectionString: url, max: poolSize, connectionTimeoutMillis: patienceMillis };
    this.#pool = openPool(connection, { isPooled, onPosition: () => {} });
    this.#pool.on('connect', (client) => this.#connections.add(client));
    this.#pool.on('remove', (client) => this.#connections.delete(client));
  }

  /** @throws what the statement or the connection fails with */
  async read(reading: Reading, statement: PlannedStatement): Promise<ReplicaAnswer> {
    let position = -1;
    const rows = await this.#onConnection((client) => submitRead(client, { ...reading, onPosition: (told) => (position = told) }, statement));
    return { rows, position };
  }

  /** Runs a statement; on the primary while this one cannot be used, or when it fails for a reason that is not the statement's. */
  async queryOr(primary: pg.Pool, scope: Scope, config: pg.QueryConfig): Promise<pg.QueryResult> {
    if (this.isUsable) {
      try {
        return await this.#onConnection((client) => submitInScope(client, { ...scope, onPosition: () => {} }, config));
      } catch (error) {
        if (isOfStatement(error)) throw error;
      }
    }
    return queryInScope(primary, scope, config);
  }

  /** What it answered is too old, whoever asks. */
  onBehind(): void {
    this.#leave(tooFarBehind);
  }

  /**
   * Looks whether it answers, and has what is before a place in the log. What waits for one that does not answer is ended, so that it
   * goes on elsewhere.
   */
  async probe(old: number): Promise<void> {
    const client = new pg.Client(this.#probeConfig);
    client.on('error', () => {});
    try {
      await client.connect();
      const { rows } = await client.query<{ position: string | null }>(`SELECT ${replayedSql} AS position`);
      const { position } = rows[0]!;
      if (position === null) this.#leave('it is no standby');
      else if (Number(position) < old) this.#leave(tooFarBehind);
      else this.#use();
    } catch (error) {
      this.#cutOff(error);
    } finally {
      client.end().catch(() => {});
    }
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  /** Nothing is tried twice here: the primary is there for that. */
  async #onConnection<T>(use: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.#connect();
    let isBroken = false;
    try {
      return await use(client);
    } catch (error) {
      isBroken = faultOf(error) instanceof ConnectionLost;
      if (isBroken) this.#cutOff(error);
      throw error;
    } finally {
      client.release(isBroken);
    }
  }

  async #connect(): Promise<pg.PoolClient> {
    try {
      return await this.#pool.connect();
    } catch (error) {
      if (!isNoneFree(error)) this.#cutOff(error);
      throw error;
    }
  }

  #use(): void {
    if (!this.isUsable) this.#options.onChange({ replica: this.name });
    this.isUsable = true;
  }

  #leave(reason: string): void {
    if (this.isUsable) this.#options.onChange({ replica: this.name, reason });
    this.isUsable = false;
  }

  #cutOff(error: unknown): void {
    this.#leave((error as Error).message);
    for (const client of this.#connections) (client as unknown as pg.Client).connection.stream.destroy();
  }
}

const tooFarBehind = 'it is too far behind';

/** Whether a statement fails so anywhere: by data that is none, or by its time limit. */
export const isOfStatement = (error: unknown): boolean => /^(22|57014)/.test((error as { code?: string }).code ?? '');
