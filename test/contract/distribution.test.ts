/** Every table can be distributed by tenant, once the script that does so has run. */
import { expect, test } from '@jest/globals';
import type pg from 'pg';
import { models } from '../support/models.ts';
import { testDatabase } from '../support/testDatabase.ts';
import { distribute, undistributable } from './distribution.ts';

/** Looks at the database as the script leaves it, and `sql` after that; nothing of it stays. */
async function afterDistribution<T>(sql: string, look: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const { database } = await testDatabase();
  const client = await database.pool.connect();
  try {
    await client.query('BEGIN');
    await distribute(client);
    await client.query(sql);
    return await look(client);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

const brokenAfter = (sql: string): Promise<string[]> => afterDistribution(sql, undistributable);

test('every table can be distributed by tenant', async () => {
  expect(await brokenAfter('SELECT 1')).toEqual([]);
});

test('the script distributes every table by its tenant, all into one group', async () => {
  const { rows } = await afterDistribution('SELECT 1', (client) => client.query('SELECT * FROM distributed'));
  const expected = models.map(({ table }) => ({ relation: table, distribution_column: 'tenant_id', colocated_with: table === 'tenant' ? 'none' : 'tenant' }));
  const order = (one: { relation: string }, other: { relation: string }) => (one.relation < other.relation ? -1 : 1);
  expect((rows as typeof expected).sort(order)).toEqual(expected.sort(order));
});

test('the script keeps every foreign key, and what it does when the other row goes', async () => {
  const keys = `
    SELECT conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid) AS text
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY 1`;
  const textsOf = ({ rows }: pg.QueryResult<{ text: string }>) => rows.map(({ text }) => text);
  const { database } = await testDatabase();
  const before = textsOf(await database.pool.query(keys));
  const after = textsOf(await afterDistribution('SELECT 1', (client) => client.query(keys)));
  expect(after).toEqual(before.map((text) => text.replace(' ON UPDATE CASCADE', '')));
  expect(before.length).toBeGreaterThan(50);
});

test.each([
  ['CREATE UNLOGGED TABLE loose (tenant_id uuid NOT NULL)', 'loose is no ordinary, permanent table without parents'],
  ["ALTER TABLE tag ALTER tenant_id SET DEFAULT '01930000-0000-7000-8000-000000000000'", 'tag has a tenant_id that is generated, can be null or has a default'],
  ['CREATE UNIQUE INDEX by_name ON tag (name, lower(tenant_id::text))', 'by_name is a unique key that does not hold tenant_id itself'],
  ['CREATE UNIQUE INDEX by_name ON tag (name) INCLUDE (tenant_id)', 'by_name is a unique key that does not hold tenant_id itself'],
  ['ALTER TABLE tag ADD CONSTRAINT apart EXCLUDE USING btree (name WITH =) ', 'apart is an exclusion constraint that does not compare tenant_id by ='],
  [
    'ALTER TABLE tag ADD COLUMN other uuid; ALTER TABLE tag ADD CONSTRAINT across FOREIGN KEY (other, tenant_id) REFERENCES tenant_tag (tenant_id, id)',
    'across is a foreign key without tenant_id in the same place on both sides',
  ],
  [
    'ALTER TABLE email ADD CONSTRAINT again FOREIGN KEY (tenant_id, contact_id) REFERENCES contact (tenant_id, id) ON UPDATE CASCADE',
    'again is a foreign key that writes tenant_id when the other row changes or goes',
  ],
  [
    'ALTER TABLE email ADD CONSTRAINT again FOREIGN KEY (tenant_id, contact_id) REFERENCES contact (tenant_id, id) ON DELETE SET NULL',
    'again is a foreign key that writes tenant_id when the other row changes or goes',
  ],
  [
    'CREATE TRIGGER watch BEFORE UPDATE ON tag FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()',
    'watch is a trigger',
  ],
  ['CREATE RULE keep AS ON DELETE TO tag DO INSTEAD NOTHING', 'keep is a rewrite rule of a table'],
  ['ALTER TABLE tag ADD COLUMN number serial', 'tag.number draws numbers that nodes cannot draw apart from each other'],
  ['ALTER TABLE tag ADD COLUMN at timestamptz DEFAULT clock_timestamp()', 'tag.at has a default that another node would answer differently'],
  ['CREATE MATERIALIZED VIEW counted AS SELECT count(*) FROM tag', 'counted is a materialized view, which no node keeps up to date'],
])('finds what cannot be distributed: %s', async (sql, broken) => {
  // Without rows of other tests, which a new key may refuse, and with a table whose key is to be pointed at.
  const other = 'TRUNCATE tag CASCADE; CREATE TABLE tenant_tag (tenant_id uuid NOT NULL, id uuid NOT NULL, PRIMARY KEY (tenant_id, id));';
  expect(await brokenAfter(`${other} ${sql}`)).toEqual([broken]);
});
