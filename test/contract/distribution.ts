/**
 * What Citus asks of a table that is distributed by tenant_id, as questions to PostgreSQL's catalogue: docs/citus.md. Each answers with
 * a line for everything that breaks its rule.
 */
import { readFileSync } from 'node:fs';
import type pg from 'pg';

const tables = `
  SELECT c.* FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'f') AND c.relname <> '_prisma_migrations'`;

/** The number of tenant_id in the table `t`. */
const tenantColumn = `(SELECT a.attnum FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'tenant_id')`;

const rules = {
  'is no ordinary, permanent table without parents': `
    SELECT t.relname AS name FROM (${tables}) t
    WHERE t.relkind <> 'r' OR t.relpersistence <> 'p' OR t.relispartition OR EXISTS (SELECT FROM pg_inherits h WHERE t.oid IN (h.inhrelid, h.inhparent))`,

  'has a tenant_id that is generated, can be null or has a default': `
    SELECT t.relname AS name FROM (${tables}) t
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attname = 'tenant_id' WHERE a.attgenerated <> '' OR NOT a.attnotnull OR a.atthasdef`,

  'is a unique key that does not hold tenant_id itself': `
    SELECT i.indexrelid::regclass::text AS name FROM (${tables}) t
    JOIN pg_index i ON i.indrelid = t.oid AND i.indisunique WHERE NOT ${tenantColumn} = ANY ((i.indkey::smallint[])[0:i.indnkeyatts - 1])`,

  'is an exclusion constraint that does not compare tenant_id by =': `
    SELECT k.conname AS name FROM (${tables}) t JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'x'
    WHERE NOT EXISTS (
      SELECT FROM unnest(k.conkey, k.conexclop) e(number, operator) JOIN pg_operator o ON o.oid = e.operator
      WHERE e.number = ${tenantColumn} AND o.oprname = '=')`,

  'is a foreign key without tenant_id in the same place on both sides': `
    SELECT k.conname AS name FROM (${tables}) t JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'f'
    WHERE NOT EXISTS (
      SELECT FROM unnest(k.conkey, k.confkey) e(own, other)
      JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = e.own AND a.attname = 'tenant_id'
      JOIN pg_attribute f ON f.attrelid = k.confrelid AND f.attnum = e.other AND f.attname = 'tenant_id')`,

  'is a foreign key that writes tenant_id when the other row changes or goes': `
    SELECT k.conname AS name FROM (${tables}) t JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'f'
    WHERE k.confupdtype IN ('c', 'n', 'd') OR k.confdeltype IN ('n', 'd')`,

  'is a trigger': `
    SELECT g.tgname AS name FROM (${tables}) t JOIN pg_trigger g ON g.tgrelid = t.oid WHERE NOT g.tgisinternal`,

  'is a rewrite rule of a table': `
    SELECT r.rulename AS name FROM (${tables}) t JOIN pg_rewrite r ON r.ev_class = t.oid`,

  'draws numbers that nodes cannot draw apart from each other': `
    SELECT t.relname || '.' || a.attname AS name FROM (${tables}) t
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 LEFT JOIN pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum
    WHERE (a.attidentity <> '' OR pg_get_expr(d.adbin, d.adrelid) LIKE 'nextval(%') AND a.atttypid <> 'bigint'::regtype`,

  // Only change.transaction_id may: what reads the feed asks the same node, the coordinator.
  'has a default that another node would answer differently': `
    SELECT t.relname || '.' || a.attname AS name FROM (${tables}) t
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 JOIN pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum
    WHERE (t.relname, a.attname) <> ('change', 'transaction_id')
      AND pg_get_expr(d.adbin, d.adrelid) ~ '\\(' AND pg_get_expr(d.adbin, d.adrelid) NOT LIKE 'nextval(%'`,

  'is a materialized view, which no node keeps up to date': `
    SELECT c.relname AS name FROM pg_class c WHERE c.relkind = 'm' AND c.relnamespace IN ('public'::regnamespace, 'as_of'::regnamespace)`,
};

export async function undistributable(client: pg.ClientBase): Promise<string[]> {
  const broken: string[] = [];
  for (const [rule, sql] of Object.entries(rules)) {
    const { rows } = await client.query<{ name: string }>(sql);
    broken.push(...rows.map(({ name }) => `${name} ${rule}`));
  }
  return broken.sort();
}

/** What stands in for Citus: it takes note of what is distributed how. */
const standIn = `
  CREATE TEMPORARY TABLE distributed (relation text, distribution_column text, colocated_with text);
  CREATE FUNCTION create_distributed_table(relation regclass, distribution_column text, colocate_with text) RETURNS void LANGUAGE sql AS
    'INSERT INTO distributed VALUES ($1::text, $2, $3)'`;

/** Runs the script that distributes the tables, without Citus. */
export async function distribute(client: pg.ClientBase): Promise<void> {
  await client.query(standIn);
  await client.query(readFileSync('prisma/citus/distribute.sql', 'utf8'));
}
