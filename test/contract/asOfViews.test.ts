/** Every table has a view that shows it as of an instant. */
import { expect, test } from '@jest/globals';
import type pg from 'pg';
import { testDatabase } from '../support/testDatabase.ts';

/** Columns of tables and views, each with its type and collation, and where a table has versions, whether the view rebuilds it. */
const columnsOf = (schema: string, kind: string) => `
  SELECT c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attcollation::regcollation AS line
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.relnamespace = '${schema}'::regnamespace AND c.relkind = '${kind}' AND c.relname <> '_prisma_migrations'`;

const rules = {
  'is a column that no view has': `${columnsOf('public', 'r')} EXCEPT ${columnsOf('as_of', 'v')}`,
  'is a column of a view alone': `${columnsOf('as_of', 'v')} EXCEPT ${columnsOf('public', 'r')}`,
  'is a view with the rights of its owner': `
    SELECT relname AS line FROM pg_class WHERE relnamespace = 'as_of'::regnamespace AND relkind = 'v'
      AND NOT coalesce(reloptions, '{}') @> '{security_invoker=true}'`,
  'is a table with versions, whose view shows it as it is now': `
    SELECT t.relname AS line FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attname = 'version'
    JOIN pg_class v ON v.relname = t.relname AND v.relnamespace = 'as_of'::regnamespace
    WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r' AND t.relname <> 'change'
      AND pg_get_viewdef(v.oid) NOT LIKE '%columns_before%'`,
  'is a view that the application may write, or not read': `
    SELECT relname AS line FROM pg_class WHERE relnamespace = 'as_of'::regnamespace AND relkind = 'v'
      AND (has_table_privilege('kith_app', oid, 'INSERT, UPDATE, DELETE') OR NOT has_table_privilege('kith_app', oid, 'SELECT'))`,
};

async function brokenAfter(sql: string): Promise<string[]> {
  const { database } = await testDatabase();
  const client = await database.pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(sql);
    return await broken(client);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

async function broken(client: pg.PoolClient): Promise<string[]> {
  const lines: string[] = [];
  for (const [rule, sql] of Object.entries(rules)) {
    const { rows } = await client.query<{ line: string }>(`${sql} ORDER BY 1`);
    lines.push(...rows.map(({ line }) => `${line} ${rule}`));
  }
  return lines;
}

test('every table has a view of the same columns that shows its past', async () => {
  expect(await brokenAfter('SELECT 1')).toEqual([]);
});

test('finds a column and a table without a view', async () => {
  expect(await brokenAfter('ALTER TABLE tag ADD COLUMN colour text; CREATE TABLE note (tenant_id uuid)')).toEqual([
    'note.tenant_id uuid - is a column that no view has',
    'tag.colour text "default" is a column that no view has',
  ]);
});

test('a view that is made anew has the new column', async () => {
  expect(await brokenAfter("ALTER TABLE tag ADD COLUMN colour text; SELECT create_as_of_view('tag')")).toEqual([]);
});

test('finds a view with more rights, and one that shows the present', async () => {
  expect(await brokenAfter('ALTER VIEW as_of.email SET (security_invoker = false); GRANT INSERT ON as_of.phone TO kith_app')).toEqual([
    'email is a view with the rights of its owner',
    'phone is a view that the application may write, or not read',
  ]);
  expect(await brokenAfter("SELECT create_present_view('tag')")).toEqual([
    'tag is a table with versions, whose view shows it as it is now',
  ]);
});
