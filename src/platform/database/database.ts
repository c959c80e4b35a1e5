import { LRUCache } from 'lru-cache';
import pg from 'pg';
import { watchAge } from './connect.ts';
import { startEmbedded, type EmbeddedServer } from './embedded/startEmbedded.ts';
import type { PlannedStatement, TextRow } from './plannedStatement.ts';
import { prepareScope, readInScope, type Reading } from './scopedQuery.ts';
import { createTenantClient, type TenantClient } from './tenantClient.ts';
import type { StatementListener } from './tenantPool.ts';
import { runTransaction, type Transaction, type TransactionOptions } from './tenantTransaction.ts';

export interface Database {
  /** Which database this is and what it does not promise, for a person. */
  description: string;
  isEmbedded: boolean;
  /** Connections of the login role, above every tenant: for migrations and scripts, never for requests. */
  pool: pg.Pool;
  /** The client of one tenant; kept for reuse. With an instant, it reads what was there then and writes nothing. */
  client(tenantId: string, asOf?: Date): TenantClient;
  /** Reads in the scope of one tenant, without what a client does for models: every value is a text. */
  read(reading: Reading, statement: PlannedStatement): Promise<TextRow[]>;
  /** Does all of the work in one transaction of a tenant or none of it. @throws Unavailable, OutcomeUnknown */
  transaction<T>(tenantId: string, work: (tx: Transaction) => T | Promise<T>, options?: TransactionOptions): Promise<T>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  url?: string;
  /** Used when there is no url; absent, the embedded database lives in memory. */
  dataDirectory?: string;
  /** An embedded database that runs already and goes on running afterwards; used in place of one of our own. */
  runningEmbedded?: EmbeddedServer['connection'];
  poolSize?: number;
  onStatement?: StatementListener;
  onError?: (error: Error) => void;
}

/** Clients kept at a time; one costs about half a millisecond and 0.4 MB to make. */
const clientsKept = 200;
/** Clients of instants, which only queries that are not planned need, and seldom again. */
const pastClientsKept = 20;
const connectionTimeoutMillis = 10_000;

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url ? openServer(options, options.url) : openEmbedded(options);
}

function openServer(options: DatabaseOptions, url: string): Database {
  const { host, pathname } = new URL(url);
  return overPool(options, {
    connection: { connectionString: url, max: options.poolSize ?? 10 },
    isEmbedded: false,
    description: `PostgreSQL server ${host}${pathname}`,
    afterClose: async () => {},
  });
}

async function openEmbedded(options: DatabaseOptions): Promise<Database> {
  const server = options.runningEmbedded
    ? { connection: options.runningEmbedded, stop: async () => {} }
    : await startEmbedded(options.dataDirectory, options.onError);
  return overPool(options, {
    // The embedded database has one session: a second connection would share its prepared statements.
    connection: { ...server.connection, max: 1 },
    isEmbedded: true,
    description: options.dataDirectory
      ? `embedded PostgreSQL (PGlite) in ${options.dataDirectory}. It survives a killed process, but not a power cut (no fsync), ` +
        'and serves one Kith process at a time. Set DATABASE_URL for a PostgreSQL server.'
      : 'embedded PostgreSQL (PGlite) in memory. Everything is gone when the process ends.',
    afterClose: server.stop,
  });
}

interface PoolOptions extends Pick<Database, 'description' | 'isEmbedded'> {
  connection: pg.PoolConfig;
  afterClose: () => Promise<void>;
}

const keptClients = (max: number) => new LRUCache<string, TenantClient>({ max, dispose: (client) => void client.$disconnect() });

function overPool(options: DatabaseOptions, { connection, afterClose, ...about }: PoolOptions): Database {
  const pool = new pg.Pool({ connectionTimeoutMillis, keepAlive: true, fallback_application_name: 'kith', ...connection, pipeline: true });
  // Without a listener an idle connection that breaks would end the process.
  pool.on('error', (error) => options.onError?.(error));
  watchAge(pool);
  prepareScope(pool);
  const [clients, pastClients] = [keptClients(clientsKept), keptClients(pastClientsKept)];
  return {
    ...about,
    pool,
    client(tenantId, asOf) {
      const [kept, key] = asOf ? [pastClients, `${tenantId} ${asOf.getTime()}`] : [clients, tenantId];
      let client = kept.get(key);
      if (!client) {
        client = createTenantClient(pool, { tenantId, asOf }, options.onStatement);
        kept.set(key, client);
      }
      return client;
    },
    read(reading, statement) {
      options.onStatement?.(statement.text);
      return readInScope(pool, reading, statement);
    },
    transaction: (tenantId, work, about) => runTransaction({ pool, tenantId, onStatement: options.onStatement, ...about }, work),
    async close() {
      clients.clear();
      pastClients.clear();
      await pool.end();
      await afterClose();
    },
  };
}
