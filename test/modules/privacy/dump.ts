/** What is in the database, as the server's own user sees it: every table, whatever the application shows of it. */
import { columnName, models } from '../../support/models.ts';
import { testDatabase } from '../../support/testDatabase.ts';

/** Rows as texts of JSON, by their tables and keys. */
export type Dump = Map<string, string>;

export async function dumpTenant(tenantId: string): Promise<Dump> {
  const { database } = await testDatabase();
  const dump: Dump = new Map();
  for (const { table, key } of models) {
    const { rows } = await database.pool.query<{ key: string; row: string }>(
      `SELECT concat_ws(' ', ${key.map(columnName).join(', ')}) AS key, to_jsonb(t)::text AS row FROM ${table} t WHERE tenant_id = $1`,
      [tenantId],
    );
    for (const { key: name, row } of rows) dump.set(`${table} ${name}`, row);
  }
  return dump;
}

/** The columns of the whole database in which a text stands, in any case; as bytes, too. */
export async function placesOf(text: string): Promise<string[]> {
  const { database } = await testDatabase();
  const places: string[] = [];
  for (const { table } of models) {
    const { rows } = await database.pool.query<{ place: string }>(
      `SELECT DISTINCT '${table}.' || c.key AS place FROM ${table} t CROSS JOIN LATERAL jsonb_each_text(to_jsonb(t)) c
       WHERE strpos(lower(c.value), lower($1)) > 0 OR strpos(c.value, $2) > 0`,
      [text, Buffer.from(text).toString('hex')],
    );
    places.push(...rows.map(({ place }) => place));
  }
  return places.sort();
}

/** Where the rows of a person are, as the foreign keys of the database tell it: table and id, or owner for what has none. */
export async function rowsUnder(tenantId: string, table: string, id: string): Promise<Map<string, Set<string>>> {
  const { database } = await testDatabase();
  const { rows: keys } = await database.pool.query<{ table: string; column: string; of: string; cascades: boolean }>(`
    SELECT k.conrelid::regclass::text AS table, a.attname AS column, k.confrelid::regclass::text AS of, k.confdeltype = 'c' AS cascades
    FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[2]
    WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace`);
  // What is the person without belonging to it: the database would keep the person for it.
  const leading = keys.filter(({ table: from, column, cascades }) => cascades || (from === 'customer_contact' && column === 'contact_id'));
  const found = new Map([[table, new Set([id])]]);
  for (let size = -1; size !== sizeOf(found); ) {
    size = sizeOf(found);
    for (const { table: from, column, of } of leading) {
      const columns = models.find((model) => model.table === from)!.fields.map(({ name }) => name);
      const named = columns.includes('id') ? 'id' : column;
      const { rows } = await database.pool.query<{ id: string }>(
        `SELECT ${named} AS id FROM ${from} WHERE tenant_id = $1 AND ${column} = ANY ($2)`,
        [tenantId, [...(found.get(of) ?? [])]],
      );
      for (const row of rows) found.set(from, (found.get(from) ?? new Set()).add(row.id));
    }
  }
  return found;
}

const sizeOf = (found: Map<string, Set<string>>): number => [...found.values()].reduce((sum, { size }) => sum + size, 0);
