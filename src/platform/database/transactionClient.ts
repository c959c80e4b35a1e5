import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from '../../generated/prisma/client.ts';
import type { TenantTransaction } from './tenantTransaction.ts';

/** A Prisma client for one connection, and the transaction that runs there now. */
interface Held {
  client: PrismaClient;
  transaction: TenantTransaction;
}

const held = new WeakMap<pg.PoolClient, Held>();

/**
 * A Prisma client whose statements go to the transaction on a connection. It is made once for a connection and serves one
 * transaction after the other, because what it has compiled is worth keeping; who gets it guards it with the end of his own.
 */
export function connectionClient(pool: pg.Pool, connection: pg.PoolClient, transaction: TenantTransaction): PrismaClient {
  let known = held.get(connection);
  if (!known) {
    const current = () => held.get(connection)!.transaction;
    known = { client: new PrismaClient({ adapter: new PrismaPg(connectionPool(pool, current)) }), transaction };
    held.set(connection, known);
  }
  known.transaction = transaction;
  return known.client;
}

/** A face of the pool on which everything goes to one transaction. Prisma's adapter calls nothing but what is replaced here. */
function connectionPool(pool: pg.Pool, current: () => TenantTransaction): pg.Pool {
  const query = (config: pg.QueryConfig) => current().query(config);
  return new Proxy(pool, {
    get: (target, key) => {
      if (key === 'query') return query;
      // Prisma opens transactions of its own for calls with several statements.
      if (key === 'connect') return () => Promise.resolve(savepoint(query));
      if (key === 'on' || key === 'removeListener') return () => target;
      return Reflect.get(target, key, target) as unknown;
    },
  });
}

const savepointSql: Record<string, string> = {
  BEGIN: 'SAVEPOINT prisma',
  COMMIT: 'RELEASE SAVEPOINT prisma',
  ROLLBACK: 'ROLLBACK TO SAVEPOINT prisma',
};

/** What Prisma takes for a connection with a transaction is a savepoint. */
function savepoint(query: (config: pg.QueryConfig) => Promise<pg.QueryResult>): pg.PoolClient {
  const connection = {
    query: (config: pg.QueryConfig) => query({ ...config, text: savepointSql[config.text] ?? config.text }),
    release: () => {},
    on: () => connection,
    removeListener: () => connection,
  };
  return connection as unknown as pg.PoolClient;
}
