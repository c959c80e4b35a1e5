/**
 * Another tenant with the same rows and their past: `const copy = await copyTenant(database, tenantId)`. Its rows have the same ids, or
 * with `{ hasOwnIds: true }` those that `copiedUuid` makes of them.
 */
import type { Database } from '../../src/platform/database/database.ts';
import { newUuid } from '../../src/platform/ids.ts';
import { columnName, models, type Model } from './models.ts';

const [digits, others] = ['0123456789abcdef', 'fedcba9876543210'];

/** The id of a copied row: the last four digits, which are random, are others. */
export const copiedUuid = (uuid: string): string =>
  uuid.slice(0, -4) + uuid.slice(-4).replaceAll(/./g, (digit) => others[digits.indexOf(digit)]!);

/** Rows whose id is the tenant's keep to it. */
const copiedUuidSql = (column: string): string =>
  `CASE ${column} WHEN $1::uuid THEN $2::uuid ELSE (left(${column}::text, -4) || translate(right(${column}::text, 4), '${digits}', '${others}'))::uuid END`;

const copyRows = ({ table, fields }: Model, uuids: ReadonlySet<string>): string => {
  const columns = fields.map(({ name }) => columnName(name)).filter((column) => column !== 'tenant_id');
  const values = columns.map((column) => (uuids.has(`${table}.${column}`) ? copiedUuidSql(column) : column));
  return `INSERT INTO ${table} (tenant_id, ${columns.join(', ')}) SELECT $2::uuid, ${values.join(', ')} FROM ${table} WHERE tenant_id = $1::uuid`;
};

export async function copyTenant({ pool }: Database, tenantId: string, { hasOwnIds = false } = {}): Promise<string> {
  const copy = newUuid();
  const { rows } = await pool.query<{ name: string }>(
    `SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND data_type = 'uuid'`,
  );
  const uuids = new Set(hasOwnIds ? rows.map(({ name }) => name) : []);
  // One statement, so that rows may refer to those of tables that come after theirs.
  const parts = models.map((model, index) => `copied${index} AS (${copyRows(model, uuids)})`);
  await pool.query(`WITH ${parts.join(', ')} SELECT`, [tenantId, copy]);
  return copy;
}
