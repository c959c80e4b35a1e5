/** A checksum of each table's rows of a tenant: `expect(await checksumsOf(database, tenantId)).toEqual(before)`. */
import type { Database } from '../../src/platform/database/database.ts';
import { models } from './models.ts';

const rowsOf = (table: string): string =>
  `SELECT '${table}' AS name, count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') AS checksum
   FROM ${table} t WHERE tenant_id = $1`;

const checksums = models.map(({ table }) => rowsOf(table)).join(' UNION ALL ');

export async function checksumsOf({ pool }: Database, tenantId: string): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ name: string; checksum: string }>({ name: 'checksums', text: checksums, values: [tenantId] });
  return Object.fromEntries(rows.map(({ name, checksum }) => [name, checksum]));
}
