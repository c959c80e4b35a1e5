import type { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import { neverCancel } from './cancelStatement.ts';
import { startEmbedded, type EmbeddedServer } from './embedded/startEmbedded.ts';
import { watchStatements } from './embedded/watchStatements.ts';
import { openPool } from './openPool.ts';
import type { ClientOptions, Reads } from './Reads.ts';
import type { Replica } from './replicas/Replica.ts';
import { ReplicaReads } from './replicas/ReplicaReads.ts';
import { Replicas } from './replicas/Replicas.ts';
import { readInScope } from './scopedQuery.ts';
import { PrismaClients } from './PrismaClients.ts';
import { tenantBorrower, type TenantClient } from './tenantClient.ts';
import type { StatementListener } from './tenantPool.ts';
import { runTransaction, type Transaction, type TransactionOptions } from './tenantTransaction.ts';

/** What is read of it itself is read from the primary. */
export interface Database extends Reads {
  /** Which database this is and what it does not promise, for a person. */
  description: string;
  isEmbedded: boolean;
  /** Connections of the login role, above every tenant: for migrations and scripts, never for requests. */
  pool: pg.Pool;
  /** What connects past a pooler, for what needs a session of its own. */
  direct: pg.PoolConfig;
  /** Where a request reads that writes nothing: at a replica, if one has everything that the tenant was told of. */
  reads(): Reads;
  /** From now on, no read of the tenant misses what the primary shows by now. */
  markShown(tenantId: string): Promise<void>;
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
  /** Between here and the servers, a pooler gives each transaction another session. */
  isPooled?: boolean;
  /** Leads to the same database past a pooler. */
  directUrl?: string | undefined;
  /** Standbys that may be read from, and where processes tell each other what these must have. */
  replicas?: { urls: readonly string[]; redis: Redis } | undefined;
  /** Hears when a replica is not used any more, and why; and when one is used again. */
  onReplica?: (about: { replica: string; reason?: string }) => void;
  onStatement?: StatementListener;
  onError?: (error: Error) => void;
}

/** Tenants' clients kept at a time, so that requests of one tenant share one. They are small: see PrismaClients. */
const clientsKept = 1000;
const connectionTimeoutMillis = 10_000;
const defaultPoolSize = 10;

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url ? openServer(options, options.url) : openEmbedded(options);
}

function openServer(options: DatabaseOptions, url: string): Database {
  const { host, pathname } = new URL(url);
  return overPool(options, {
    connection: { connectionString: url, max: options.poolSize ?? defaultPoolSize },
    direct: { connectionString: options.directUrl ?? url },
    isEmbedded: false,
    description: `PostgreSQL server ${host}${pathname}`,
    afterClose: async () => {},
  });
}

async function openEmbedded(options: DatabaseOptions): Promise<Database> {
  const server: EmbeddedServer = options.runningEmbedded
    ? { connection: options.runningEmbedded, stop: async () => {} }
    : await startEmbedded(options.dataDirectory, options.onError);
  return overPool(options, {
    // The embedded database has one session: a second connection would share its prepared statements.
    connection: { ...server.connection, max: 1 },
    direct: server.connection,
    isEmbedded: true,
    description: options.dataDirectory
      ? `embedded PostgreSQL (PGlite) in ${options.dataDirectory}. It survives a killed process, but not a power cut (no fsync), ` +
        'and serves one Kith process at a time. Set DATABASE_URL for a PostgreSQL server.'
      : 'embedded PostgreSQL (PGlite) in memory. Everything is gone when the process ends.',
    restart: server.restart,
    afterClose: server.stop,
  });
}

interface PoolOptions extends Pick<Database, 'description' | 'isEmbedded' | 'direct'> {
  connection: pg.PoolConfig;
  /** Ends what the database is doing, for one that cannot be told to. */
  restart?: (() => void) | undefined;
  afterClose: () => Promise<void>;
}

function overPool(options: DatabaseOptions, { connection, restart, afterClose, ...about }: PoolOptions): Database {
  const { onStatement, isPooled = false, poolSize = defaultPoolSize, onReplica: onChange = () => {} } = options;
  const pool = openPool({ connectionTimeoutMillis, ...connection }, { isPooled, onError: options.onError });
  if (about.isEmbedded) neverCancel(pool);
  if (restart) watchStatements(pool, restart);
  const replicas = options.replicas && new Replicas({ ...options.replicas, primary: pool, poolSize, isPooled, onChange });
  const prismaClients = { limit: poolSize, patienceMillis: connectionTimeoutMillis };
  const [forReads, forTransactions] = [new PrismaClients(pool, prismaClients), new PrismaClients(pool, prismaClients)];
  const clients = new LRUCache<string, TenantClient>({ max: clientsKept });

  const clientAt = (replica: Replica | null, tenantId: string, { asOf, timeoutMillis = 0 }: ClientOptions = {}): TenantClient => {
    const key = [tenantId, timeoutMillis, asOf?.getTime(), replica?.name].join(' ');
    let client = clients.get(key);
    if (!client) {
      client = forReads.clientOf(tenantBorrower(pool, { tenantId, asOf, timeoutMillis, replica }, onStatement));
      clients.set(key, client);
    }
    return client;
  };
  const database: Database = {
    ...about,
    pool,
    client: (tenantId, options) => clientAt(null, tenantId, options),
    read(reading, statement) {
      onStatement?.(statement.text);
      return readInScope(pool, reading, statement);
    },
    prepare: () => Promise.resolve(),
    stayAtPrimary() {},
    reads: () => (replicas ? new ReplicaReads({ replicas, primary: database, clientAt, onStatement }) : database),
    markShown: async (tenantId) => replicas?.markShown(tenantId),
    transaction: (tenantId, work, about) => runTransaction({ pool, prismaClients: forTransactions, tenantId, onStatement, replicas: about?.isRehearsal ? undefined : replicas, ...about }, work),
    async close() {
      await replicas?.close();
      await pool.end();
      await afterClose();
    },
  };
  return database;
}
