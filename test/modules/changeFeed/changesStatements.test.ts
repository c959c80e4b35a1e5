import { expect, test } from '@jest/globals';
import { applicationRole } from '../../../src/platform/database/scopedQuery.ts';
import { createApi } from '../../support/api.ts';
import { recordStatements } from '../../support/countStatements.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { testDatabase } from '../../support/testDatabase.ts';
import { RenameForFeed } from './documents.ts';
import { Reader } from './Reader.ts';

const emails = (name: string) => [{ type: 'WORK_EMAIL' as const, address: `${name}@kith.example` }];

/** The statements for a snapshot, and for as many changes. */
async function statementsFor(count: number): Promise<{ snapshot: number; feed: number }> {
  const api = await createApi();
  const early = new Reader(api, { first: 1000, types: ['INDIVIDUAL_CONTACT', 'EMAIL'] });
  await early.read();
  const made = await Promise.all(Array.from({ length: count }, (_, index) => makeIndividualContact(api, { emails: emails(`e${index}`) })));
  const late = new Reader(api, { first: 1000, types: ['INDIVIDUAL_CONTACT', 'EMAIL'] });
  const snapshot = await recordStatements(() => late.read());
  for (const { id } of made.slice(0, 2)) await api.runOk(RenameForFeed, { input: { id, patch: { name: 'Ada King' } } });
  const feed = await recordStatements(() => early.read());
  expect([early.copy.size, late.copy.size]).toEqual([2 * count, 2 * count]);
  return { snapshot: snapshot.length, feed: feed.length };
}

test('a page costs as many statements for 200 nodes of a type as for 2', async () => {
  const [few, many] = [await statementsFor(2), await statementsFor(200)];
  expect(many).toEqual(few);
  // The snapshot of PostgreSQL, the nodes of the page; the contacts with their e-mails and tags, and the e-mails.
  expect(few.feed).toBeLessThanOrEqual(10);
}, 120_000);

test('the feed is read from its index alone, whatever else is in the table', async () => {
  const { database } = await testDatabase();
  const api = await createApi();
  const reader = new Reader(api, { first: 10 });
  await reader.catchUp();
  await makeIndividualContact(api);
  const [sql] = (await recordStatements(() => reader.read())).filter((statement) => statement.includes('FROM change'));
  const client = await database.pool.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL ROLE ${applicationRole}`);
    await client.query(`SELECT set_config('app.tenant_id', $1, true), set_config('enable_seqscan', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true)`, [api.tenantId]);
    await client.query(`PREPARE feed AS ${sql!}`);
    const types = (sql!.match(/\$\d+/g) ?? []).map(() => 'NULL').join(', ');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN EXECUTE feed(${types})`);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('change_tenant_id_transaction_id_sequence_idx');
    expect(plan).toMatch(/Index Cond: .*ROW\(transaction_id, sequence\) > ROW/);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
});
