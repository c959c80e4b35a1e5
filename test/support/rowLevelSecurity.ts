/** Takes the wall down that the database is, and puts it up again, on a database of the caller's own. */
import type pg from 'pg';
import { models } from './models.ts';

export const disableRowLevelSecurity = (pool: pg.Pool): Promise<void> => alterTables(pool, 'DISABLE');

export const enableRowLevelSecurity = (pool: pg.Pool): Promise<void> => alterTables(pool, 'ENABLE');

async function alterTables(pool: pg.Pool, change: 'ENABLE' | 'DISABLE'): Promise<void> {
  await pool.query(models.map(({ table }) => `ALTER TABLE ${table} ${change} ROW LEVEL SECURITY`).join('; '));
}
