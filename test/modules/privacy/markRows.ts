/** Writes a text into every column of rows that can hold one, past the application: also into those that nothing fills today. */
import { testDatabase } from '../../support/testDatabase.ts';

/** The columns that are left alone. */
const unmarked: Record<string, string> = {
  'contact.external_organization_id': 'a check lets organizations alone have one',
  'customer.credit_limit_currency': 'a check lets it come with an amount alone',
  'customer.name': 'a check lets placeholders alone have one',
};

/** JSON that has a shape to keep. */
const shapes: Record<string, (mark: string) => unknown> = {
  'customer_contact.numbers': (mark) => [{ position: 1, type: null, number: mark }],
};

/** The names of the columns. */
export async function markRows(tenantId: string, rows: ReadonlyMap<string, ReadonlySet<string>>, mark: string): Promise<string[]> {
  const { database } = await testDatabase();
  const { rows: columns } = await database.pool.query<{ table: string; column: string; type: string }>(
    `SELECT table_name AS table, column_name AS column, udt_name AS type FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = ANY ($1) AND udt_name IN ('text', 'jsonb', '_text', 'bytea')`,
    [[...rows.keys()]],
  );
  const marked: string[] = [];
  for (const { table, column, type } of columns) {
    const name = `${table}.${column}`;
    if (name in unmarked) continue;
    const owner = table === 'image_data' ? 'image_id' : 'id';
    const values: Record<string, unknown> = { text: mark, _text: [mark], bytea: Buffer.from(mark), jsonb: JSON.stringify(shapes[name]?.(mark) ?? { note: mark }) };
    // A text may be part of a unique key.
    const value = type === 'text' ? `$1 || ' ' || ${owner}` : '$1';
    const { rowCount } = await database.pool.query(`UPDATE ${table} SET ${column} = ${value} WHERE tenant_id = $2 AND ${owner} = ANY ($3)`, [
      values[type],
      tenantId,
      [...rows.get(table)!],
    ]);
    if (rowCount) marked.push(name);
  }
  return marked.sort();
}
