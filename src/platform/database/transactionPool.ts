import type pg from 'pg';
import type { StatementPool } from './tenantPool.ts';

type Query = (config: pg.QueryConfig) => Promise<pg.QueryResult>;

/** What Prisma takes for a pool, all of whose statements go to one transaction. */
export const transactionPool = (query: Query): StatementPool => ({
  query,
  // Prisma opens transactions of its own for calls with several statements.
  connect: () => Promise.resolve(savepoint(query)),
});

const savepointSql: Record<string, string> = {
  BEGIN: 'SAVEPOINT prisma',
  COMMIT: 'RELEASE SAVEPOINT prisma',
  ROLLBACK: 'ROLLBACK TO SAVEPOINT prisma',
};

/** What Prisma takes for a connection with a transaction is a savepoint. */
function savepoint(query: Query): pg.PoolClient {
  const connection = {
    query: (config: pg.QueryConfig) => query({ ...config, text: savepointSql[config.text] ?? config.text }),
    release: () => {},
    on: () => connection,
    removeListener: () => connection,
  };
  return connection as unknown as pg.PoolClient;
}
