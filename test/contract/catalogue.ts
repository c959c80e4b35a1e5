/** Questions to PostgreSQL's catalogue; each answers with a line for everything that breaks its rule. */
import type pg from 'pg';
import { columnName, models } from '../support/models.ts';

const tables = `
  SELECT c.oid, c.relname AS name, c.relrowsecurity, c.relforcerowsecurity
  FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'`;

const rules = {
  'has no tenant_id that is NOT NULL': `
    SELECT t.name FROM (${tables}) t WHERE NOT EXISTS (
      SELECT FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'tenant_id' AND a.attnotnull AND a.atttypid = 'uuid'::regtype)`,

  'has row-level security that is not enabled and forced': `
    SELECT t.name FROM (${tables}) t WHERE NOT (t.relrowsecurity AND t.relforcerowsecurity)`,

  // A second permissive policy would let rows through that the first one hides.
  'has policies other than the one on the tenant': `
    SELECT t.name FROM (${tables}) t WHERE (
      SELECT array_agg(p.polcmd = '*' AND p.polpermissive AND p.polroles = '{0}'
        AND pg_get_expr(p.polqual, p.polrelid) ~ '^\\(tenant_id = \\( ?SELECT .*current_setting\\(''app.tenant_id'''
        AND pg_get_expr(p.polwithcheck, p.polrelid) = pg_get_expr(p.polqual, p.polrelid))
      FROM pg_policy p WHERE p.polrelid = t.oid) IS DISTINCT FROM '{t}'`,

  'has no primary key': `
    SELECT t.name FROM (${tables}) t WHERE NOT EXISTS (
      SELECT FROM pg_constraint k WHERE k.conrelid = t.oid AND k.contype = 'p')`,

  'is a key or an index that does not start with tenant_id': `
    SELECT i.indexrelid::regclass::text AS name FROM (${tables}) t
    JOIN pg_index i ON i.indrelid = t.oid
    LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
    WHERE a.attname IS DISTINCT FROM 'tenant_id'`,

  'is a foreign key that does not start with tenant_id on both sides': `
    SELECT k.conname AS name FROM (${tables}) t
    JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'f'
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
    JOIN pg_attribute f ON f.attrelid = k.confrelid AND f.attnum = k.confkey[1]
    WHERE a.attname <> 'tenant_id' OR f.attname <> 'tenant_id'`,

  'is a role that can do more than it should': `
    SELECT rolname AS name FROM pg_roles r WHERE rolname = 'kith_app' AND (
      rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication OR rolcanlogin
      OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid)
      OR EXISTS (SELECT FROM pg_shdepend d WHERE d.refobjid = r.oid AND d.deptype = 'o'))`,

  'is a function that runs with its owner\'s rights': `
    SELECT p.oid::regprocedure::text AS name FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef`,
};

export async function brokenRules(client: pg.ClientBase): Promise<string[]> {
  const broken: string[] = [];
  for (const [rule, sql] of Object.entries(rules)) {
    const { rows } = await client.query<{ name: string }>(sql);
    broken.push(...rows.map(({ name }) => `${name} ${rule}`));
  }
  return [...broken, ...(await namesApart(client))].sort();
}

/** Tables and columns are the snake_case of the models and their fields, one for one. */
async function namesApart(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    SELECT t.name || '.' || a.attname AS name FROM (${tables}) t
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped`);
  const inDatabase = new Set(rows.map(({ name }) => name));
  const inModels = new Set(models.flatMap(({ table, fields }) => fields.map(({ name }) => `${table}.${columnName(name)}`)));
  return [
    ...[...inDatabase].filter((name) => !inModels.has(name)).map((name) => `${name} is no field of a model`),
    ...[...inModels].filter((name) => !inDatabase.has(name)).map((name) => `${name} is no column of a table`),
  ];
}
