/** Another tenant with the same rows, their ids and their past: `const copy = await copyTenant(database, tenantId)`. */
import type { Database } from '../../src/platform/database/database.ts';
import { newUuid } from '../../src/platform/ids.ts';
import { columnName, models, type Model } from './models.ts';

const copyRows = ({ table, fields }: Model): string => {
  const columns = fields.map(({ name }) => columnName(name)).filter((column) => column !== 'tenant_id').join(', ');
  return `INSERT INTO ${table} (tenant_id, ${columns}) SELECT $2::uuid, ${columns} FROM ${table} WHERE tenant_id = $1::uuid`;
};

/** One statement, so that rows may refer to those of tables that come after theirs. */
const parts = models.map((model, index) => `copied${index} AS (${copyRows(model)})`);
const statement = `WITH ${parts.join(', ')} SELECT`;

export async function copyTenant({ pool }: Database, tenantId: string): Promise<string> {
  const copy = newUuid();
  await pool.query(statement, [tenantId, copy]);
  return copy;
}
