import type pg from 'pg';
import { columnName, models } from '../../support/models.ts';
import { uuidsIn } from './uuids.ts';

/** Puts a UUID of its own into each text of a tenant's rows, where the database takes it. */
export async function plantCanaries(pool: pg.Pool, tenantId: string): Promise<void> {
  const { rows } = await pool.query<{ name: string; type: string }>(
    `SELECT table_name || '.' || column_name AS name, data_type AS type FROM information_schema.columns WHERE table_schema = 'public'`,
  );
  const types = new Map(rows.map(({ name, type }) => [name, type]));
  for (const { table, fields, key } of models) {
    for (const { name } of fields.filter((field) => !key.includes(field.name))) {
      const column = columnName(name);
      if (types.get(`${table}.${column}`) !== 'text') continue;
      // Some columns take nothing but what means something.
      await pool.query(`UPDATE ${table} SET ${column} = gen_random_uuid()::text${/^(email|address)$/.test(column) ? " || '@example.com'" : ''} WHERE tenant_id = $1`, [tenantId]).catch(() => {});
    }
  }
}

/** Every UUID in any column of tenants, as 32 hexadecimal digits. */
export async function uuidsOf(pool: pg.Pool, tenantIds: string[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const { table } of models) {
    const { rows } = await pool.query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${table} t WHERE tenant_id = ANY ($1::uuid[])`, [tenantIds]);
    for (const { row } of rows) for (const uuid of uuidsIn(row)) found.add(uuid);
  }
  return found;
}

/** The texts of a tenant that have a UUID in them, by the field that they are in. */
export async function textsOf(pool: pg.Pool, tenantId: string): Promise<Map<string, string[]>> {
  const texts = new Map<string, string[]>();
  for (const { table, fields } of models) {
    const { rows } = await pool.query<Record<string, unknown>>(`SELECT * FROM ${table} WHERE tenant_id = $1 LIMIT 4`, [tenantId]);
    for (const { name } of fields.filter(({ name: field }) => !/id$/i.test(field))) {
      const found = rows.map((row) => row[columnName(name)]).filter((value): value is string => typeof value === 'string' && uuidsIn(value).size > 0);
      if (found.length > 0) texts.set(name, [...(texts.get(name) ?? []), ...found]);
    }
  }
  return texts;
}
