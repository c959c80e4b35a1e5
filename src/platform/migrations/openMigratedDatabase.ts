import { openDatabase, type Database, type DatabaseOptions } from '../database/database.ts';
import { applyMigrations } from './migrate.ts';
import { findPendingMigrations } from './pendingMigrations.ts';

export class MigrationsPending extends Error {
  constructor(names: string[]) {
    super(`The database lacks these migrations: ${names.join(', ')}. Apply them with: npm run migrate`);
  }
}

/**
 * Opens a database that is at the version of the models. The embedded one is brought there; a server is not, because several
 * processes share it and its operator decides when.
 *
 * @throws MigrationsPending on a server that is behind
 */
export async function openMigratedDatabase(options: DatabaseOptions): Promise<Database> {
  const database = await openDatabase(options);
  try {
    const pending = await findPendingMigrations(database.pool);
    if (pending.length && !database.isEmbedded) throw new MigrationsPending(pending);
    if (pending.length) await applyMigrations(database.direct);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
