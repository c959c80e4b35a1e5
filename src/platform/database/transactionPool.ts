import type pg from 'pg';

type Query = (config: pg.QueryConfig) => Promise<pg.QueryResult>;

/** What Prisma takes for a pool, all of whose statements go to one transaction. */
export const transactionPool = (query: Query): pg.Pool =>
  // Prisma opens transactions of its own for calls with several statements.
  ({ query, connect: () => Promise.resolve(savepoint(query)) }) as unknown as pg.Pool;

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
