import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';
import { startEmbedded } from '../database/embedded/startEmbedded.ts';

/** The oid of PostgreSQL's internal type "char", which Prisma's adapter does not know and the catalogue uses. */
const charTypeOid = 18;
const textTypeOid = 25;

/**
 * What the schema engine talks to. It differs from Prisma's own adapter where that one cannot migrate: one connection, so
 * that the advisory lock covers the statements; a script sent as one message, so that `$$` bodies stay whole; each migration in one
 * transaction with its row in the engine's table, so that one that fails or is killed leaves nothing behind, not even that it failed;
 * and a shadow database that is always a fresh one in memory.
 */
export function migrationAdapterFactory(connection: pg.PoolConfig) {
  const open = new Set<() => Promise<void>>();
  const track = async (adapter: SqlDriverAdapter) => {
    const dispose = adapter.dispose.bind(adapter);
    const disposeOnce = async () => {
      if (open.delete(disposeOnce)) await dispose();
    };
    open.add(disposeOnce);
    return Object.assign(adapter, { dispose: disposeOnce });
  };
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: 'postgres',
    adapterName: 'kith-migrations',
    connect: async () => track(await connectAdapter(connection)),
    connectToShadowDb: async () => {
      const shadow = await startEmbedded();
      return track(await connectAdapter(shadow.connection, shadow.stop));
    },
  };
  const closeAll = async () => {
    await Promise.all([...open].map((dispose) => dispose()));
  };
  return { factory, closeAll };
}

/** The engine's first and last statement of a migration. */
const beginsMigration = /^INSERT INTO "_prisma_migrations"/;
const endsMigration = /^UPDATE "_prisma_migrations" SET "finished_at"/;

async function connectAdapter(connection: pg.PoolConfig, afterDispose = async () => {}): Promise<SqlDriverAdapter> {
  const pool = new pg.Pool({ ...connection, max: 1, idleTimeoutMillis: 0 });
  const send = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryResult>;
  let charColumns: number[] = [];
  const query = async (config: pg.QueryConfig) => {
    if (beginsMigration.test(config.text)) await send('BEGIN');
    const result = await send(config);
    if (endsMigration.test(config.text)) await send('COMMIT');
    charColumns = result.fields.flatMap((field, index) => (field.dataTypeID === charTypeOid ? [index] : []));
    for (const index of charColumns) result.fields[index]!.dataTypeID = textTypeOid;
    return result;
  };
  Object.assign(pool, { query });

  const adapter = await new PrismaPg(pool, { disposeExternalPool: true }).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  const dispose = adapter.dispose.bind(adapter);
  return Object.assign(adapter, {
    queryRaw: async (statement: Parameters<typeof queryRaw>[0]) => {
      const result = await queryRaw(statement);
      for (const index of charColumns) result.columnTypes[index] = ColumnTypeEnum.Character;
      return result;
    },
    executeScript: async (script: string) => {
      try {
        await send(script);
      } catch (error) {
        // It fails where the connection is gone, and the transaction with it.
        await send('ROLLBACK').catch(() => {});
        throw scriptFailed(error as pg.DatabaseError);
      }
    },
    dispose: async () => {
      await dispose();
      await afterDispose();
    },
  });
}

const scriptFailed = (error: pg.DatabaseError): DriverAdapterError =>
  new DriverAdapterError({
    kind: 'postgres',
    code: error.code ?? 'XX000',
    severity: error.severity ?? 'ERROR',
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  });
