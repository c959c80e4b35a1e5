import type pg from 'pg';
import type { Database } from '../platform/database/database.ts';
import { tenantPool } from '../platform/database/tenantPool.ts';
import { makeContacts } from './contacts/makeContacts.ts';
import { insertRows } from './rows/insertRows.ts';

export interface SeedOptions {
  /** From 0 to 1,000,000. */
  contacts: number;
  onProgress?: (done: number, total: number) => void;
}

export const maximumContacts = 1_000_000;

/** The tenant cannot be filled with demo data. */
export class CannotSeed extends Error {}

/**
 * Fills an empty tenant with made-up contacts: the same rows for the same number, ids included, and all of them or none.
 *
 * @throws CannotSeed when the number is out of range, the tenant is unknown or is not empty
 */
export async function seedTenant(database: Database, tenantId: string, options: SeedOptions): Promise<void> {
  const { contacts } = options;
  if (!Number.isInteger(contacts) || contacts < 0 || contacts > maximumContacts) {
    throw new CannotSeed(`The number of contacts must be a whole number from 0 to ${maximumContacts}, not ${contacts}.`);
  }
  const client = await tenantPool(database.pool, { tenantId }).connect();
  let isBroken = false;
  try {
    await client.query({ text: 'BEGIN' });
    await refuseUnlessEmpty(client, tenantId);
    await writeContacts(client, tenantId, options);
    await client.query({ text: 'COMMIT' });
  } catch (error) {
    await client.query({ text: 'ROLLBACK' }).catch(() => (isBroken = true));
    throw error;
  } finally {
    client.release(isBroken);
  }
  // Nothing else would tell the embedded database's planner how much there is now.
  await database.pool.query('ANALYZE');
}

/** What made-up rows would be mixed up with, or could not stand beside. */
const tables = ['contact', 'custom_field_schema', 'customer', 'tag', 'user_account'];
const forbidden = [...tables.map((table) => `${table} WHERE true`), "preset WHERE field = 'DEALER_CODE'"];

/** Locks the tenant, so that a second seed waits for the first one and is then refused. */
async function refuseUnlessEmpty(client: pg.PoolClient, tenantId: string): Promise<void> {
  const values = [tenantId];
  const tenant = await client.query({ text: 'SELECT FROM tenant WHERE tenant_id = $1 FOR UPDATE', values });
  if (tenant.rowCount === 0) throw new CannotSeed(`There is no tenant ${tenantId}.`);
  const { rows } = await client.query<{ isEmpty: boolean }>({
    text: `SELECT ${forbidden.map((rows) => `NOT EXISTS (SELECT FROM ${rows} AND tenant_id = $1)`).join(' AND ')} AS "isEmpty"`,
    values,
  });
  if (!rows[0]?.isEmpty) {
    throw new CannotSeed(`The tenant ${tenantId} is not empty. Demo data goes where there is nothing but the presets of a new tenant.`);
  }
}

/** Makes each batch while the database writes the one before. */
async function writeContacts(client: pg.PoolClient, tenantId: string, options: SeedOptions): Promise<void> {
  let writing = Promise.resolve();
  for (const { rows, done } of makeContacts(options.contacts)) {
    await writing;
    writing = insertRows(client, tenantId, rows).then(() => options.onProgress?.(done, options.contacts));
  }
  await writing;
}
