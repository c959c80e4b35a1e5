import type pg from 'pg';
import { readMigrations } from './migrationFiles.ts';

const undefinedTable = '42P01';

/** The names of the migrations that a database does not have yet, oldest first. */
export async function findPendingMigrations(pool: pg.Pool): Promise<string[]> {
  const applied = new Set(await findAppliedMigrations(pool));
  return readMigrations()
    .migrationDirectories.map((migration) => migration.path)
    .filter((name) => !applied.has(name));
}

async function findAppliedMigrations(pool: pg.Pool): Promise<string[]> {
  try {
    const { rows } = await pool.query<{ name: string }>(
      'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    );
    return rows.map((row) => row.name);
  } catch (error) {
    // Nothing was ever applied.
    if ((error as { code?: string }).code === undefinedTable) return [];
    throw error;
  }
}
