import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from '../../generated/prisma/client.ts';
import type { TenantTransaction } from './tenantTransaction.ts';

/** A Prisma client, and the transaction that it serves, or served last. */
export interface TransactionClient {
  readonly client: PrismaClient;
  transaction: TenantTransaction;
}

/** Those that serve none, the one used last at the end. */
const idle = new WeakMap<pg.Pool, TransactionClient[]>();

/**
 * A Prisma client whose statements go to a transaction, whichever connection that is on; who takes it guards it with the end of his own, and
 * gives it back then. It serves one transaction after the other, because to make one blocks the process for some 40 ms and takes 18 MB: each
 * reads the whole schema.
 */
export function takeClient(pool: pg.Pool, transaction: TenantTransaction): TransactionClient {
  const taken = idle.get(pool)?.pop();
  if (taken) return Object.assign(taken, { transaction });
  const made: TransactionClient = { client: new PrismaClient({ adapter: new PrismaPg(transactionPool(pool, () => made.transaction)) }), transaction };
  return made;
}

export function giveBack(pool: pg.Pool, taken: TransactionClient): void {
  const others = idle.get(pool);
  if (others) others.push(taken);
  else idle.set(pool, [taken]);
}

/** A face of the pool on which everything goes to one transaction. Prisma's adapter calls nothing but what is replaced here. */
function transactionPool(pool: pg.Pool, current: () => TenantTransaction): pg.Pool {
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
