import { expect, test } from '@jest/globals';
import { brokenRules } from './catalogue.ts';
import { models } from '../support/models.ts';
import { testDatabase } from '../support/testDatabase.ts';

/** What is broken once `sql` has run; nothing of it stays. */
async function brokenAfter(sql: string): Promise<string[]> {
  const { database } = await testDatabase();
  const client = await database.pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(sql);
    return await brokenRules(client);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

test('every table belongs to the tenant: column, forced policy, keys and names', async () => {
  expect(await brokenAfter('SELECT 1')).toEqual([]);
  expect(models.length).toBeGreaterThan(20);
});

test('finds a table outside the tenant', async () => {
  expect(await brokenAfter('CREATE TABLE loose (id uuid)')).toEqual([
    'loose has no primary key',
    'loose has no tenant_id that is NOT NULL',
    'loose has policies other than the one on the tenant',
    'loose has row-level security that is not enabled and forced',
    'loose.id is no field of a model',
  ]);
});

test('finds row-level security that is not forced', async () => {
  expect(await brokenAfter('ALTER TABLE email NO FORCE ROW LEVEL SECURITY')).toEqual([
    'email has row-level security that is not enabled and forced',
  ]);
});

test('finds a policy that lets more through', async () => {
  const expected = ['phone has policies other than the one on the tenant'];
  expect(await brokenAfter('CREATE POLICY everybody ON phone USING (true)')).toEqual(expected);
  expect(await brokenAfter('DROP POLICY tenant ON phone')).toEqual(expected);
  expect(await brokenAfter('ALTER POLICY tenant ON phone WITH CHECK (true)')).toEqual(expected);
});

test('finds a key and an index without the tenant in front', async () => {
  expect(
    await brokenAfter('CREATE INDEX by_city ON address (city); CREATE UNIQUE INDEX by_key ON tag (name, tenant_id)'),
  ).toEqual([
    'by_city is a key or an index that does not start with tenant_id',
    'by_key is a key or an index that does not start with tenant_id',
  ]);
});

test('finds a foreign key across tenants', async () => {
  expect(
    await brokenAfter(
      // Tenants of other tests may have contacts with the same id.
      'TRUNCATE contact CASCADE; ALTER TABLE contact ADD CONSTRAINT contact_id_key UNIQUE (id); ' +
        'ALTER TABLE email ADD CONSTRAINT email_contact FOREIGN KEY (contact_id) REFERENCES contact (id)',
    ),
  ).toEqual([
    'contact_id_key is a key or an index that does not start with tenant_id',
    'email_contact is a foreign key that does not start with tenant_id on both sides',
  ]);
});

test('finds a role that owns a table', async () => {
  expect(await brokenAfter('GRANT CREATE ON SCHEMA public TO kith_app; ALTER TABLE tag OWNER TO kith_app')).toEqual([
    'kith_app is a role that can do more than it should',
  ]);
});

test('finds a role that row-level security does not bind', async () => {
  expect(await brokenAfter('ALTER ROLE kith_app BYPASSRLS')).toEqual(['kith_app is a role that can do more than it should']);
});

test('finds a column that no model knows', async () => {
  expect(await brokenAfter('ALTER TABLE tag RENAME COLUMN name TO title')).toEqual([
    'tag.name is no column of a table',
    'tag.title is no field of a model',
  ]);
});
