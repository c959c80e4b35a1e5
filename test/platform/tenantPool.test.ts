import { expect, test } from '@jest/globals';
import { tenantPool } from '../../src/platform/database/tenantPool.ts';
import { newUuid } from '../../src/platform/ids.ts';
import { testDatabase } from '../support/testDatabase.ts';

const whoAmI = { text: `SELECT current_user AS role, current_setting('app.tenant_id') AS tenant` };

async function poolOf(tenantId: string, onStatement?: (sql: string) => void) {
  const { database } = await testDatabase();
  return { pool: tenantPool(database.pool, { tenantId }, onStatement), whole: database.pool };
}

test('runs every statement as the application role of its tenant, however they interleave', async () => {
  const tenants = [newUuid(), newUuid()];
  const pools = await Promise.all(tenants.map((tenantId) => poolOf(tenantId)));
  const results = await Promise.all(
    Array.from({ length: 200 }, async (_, index) => {
      const { rows } = await pools[index % 2]!.pool.query(whoAmI);
      return rows;
    }),
  );
  expect(results).toEqual(results.map((_, index) => [{ role: 'kith_app', tenant: tenants[index % 2] }]));
});

test('runs a transaction as the application role of its tenant, and leaves the connection as it was', async () => {
  const tenantId = newUuid();
  const { pool, whole } = await poolOf(tenantId);
  const client = await pool.connect();
  await client.query({ text: 'BEGIN' });
  expect((await client.query(whoAmI)).rows).toEqual([{ role: 'kith_app', tenant: tenantId }]);
  await client.query({ text: 'COMMIT' });
  client.release();
  const { rows } = await whole.query<{ role: string; tenant: string }>(
    `SELECT current_user AS role, coalesce(current_setting('app.tenant_id', true), '') AS tenant`,
  );
  expect(rows).toEqual([{ role: expect.not.stringMatching('kith_app'), tenant: '' }]);
});

test('a failing statement changes nothing and leaves the connection usable', async () => {
  const { pool } = await poolOf(newUuid());
  await expect(pool.query({ text: 'SELECT 1 / 0' })).rejects.toMatchObject({ code: '22012' });
  expect((await pool.query({ text: 'SELECT 1 AS one' })).rows).toEqual([{ one: 1 }]);
});

test('hears the statements, not the transaction around them', async () => {
  const heard: string[] = [];
  const { pool } = await poolOf(newUuid(), (sql) => heard.push(sql));
  await pool.query({ text: 'SELECT 1' });
  const client = await pool.connect();
  await client.query({ text: 'BEGIN' });
  await client.query({ text: 'SELECT 2' });
  await client.query({ text: 'ROLLBACK' });
  client.release();
  expect(heard).toEqual(['SELECT 1', 'SELECT 2']);
});

const uuid = '01930000-0000-7000-8000-00000000000a';

test.each(['', 'not-a-uuid', `${uuid}'; DROP TABLE contact; --`, uuid.toUpperCase()])(
  'refuses a tenant that is no lower-case UUID: %j',
  async (tenantId) => {
    await expect(poolOf(tenantId)).rejects.toThrow('A tenant id must be a lower-case UUID.');
  },
);
