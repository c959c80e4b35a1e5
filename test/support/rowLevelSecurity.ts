import type pg from 'pg';
import { models } from './models.ts';

/** Takes the wall down that the database is, on a database of the caller's own. */
export async function disableRowLevelSecurity(pool: pg.Pool): Promise<void> {
  for (const { table } of models) await pool.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
}
