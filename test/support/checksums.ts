/** A checksum of each table's rows of a tenant: `expect(await checksumsOf(database, tenantId)).toEqual(before)`. */
import type { Database } from '../../src/platform/database/database.ts';
import { models } from './models.ts';

/** That something was used is no change of it. */
const rowsOf = (table: string): string =>
  `SELECT '${table}' AS name, count(*) || ' ' || coalesce(md5(string_agg(md5(r.text), '' ORDER BY md5(r.text))), '') AS checksum
   FROM ${table} t CROSS JOIN LATERAL (SELECT (to_jsonb(t) - 'last_used_at')::text) r(text) WHERE tenant_id = $1`;

const checksums = models.map(({ table }) => rowsOf(table)).join(' UNION ALL ');

export async function checksumsOf({ pool }: Database, tenantId: string): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ name: string; checksum: string }>({ name: 'checksums', text: checksums, values: [tenantId] });
  return Object.fromEntries(rows.map(({ name, checksum }) => [name, checksum]));
}
