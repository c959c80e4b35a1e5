import { expect, test } from '@jest/globals';
import { giveBack, takeClient } from '../../src/platform/database/transactionClient.ts';
import type { TenantTransaction } from '../../src/platform/database/tenantTransaction.ts';
import { createTenant } from '../support/createTenant.ts';
import { testDatabase } from '../support/testDatabase.ts';

/** One that only keeps what it is asked. */
function transaction() {
  const asked: string[] = [];
  const query = ({ text }: { text: string }) => {
    asked.push(text);
    return Promise.resolve({ rows: [], fields: [], rowCount: 0 });
  };
  return { asked, own: { query } as unknown as TenantTransaction };
}

test('transactions at the same time have clients of their own, and later ones have theirs, whose statements go to them', async () => {
  const { database } = await testDatabase();
  const pool = Object.create(database.pool) as typeof database.pool;
  const [first, second, third] = [transaction(), transaction(), transaction()];
  const taken = takeClient(pool, first.own);
  const other = takeClient(pool, second.own);
  expect(other.client).not.toBe(taken.client);
  await taken.client.tag.findMany();
  giveBack(pool, taken);
  const again = takeClient(pool, third.own);
  expect(again.client).toBe(taken.client);
  await again.client.tag.findMany();
  expect([first, second, third].map(({ asked }) => asked.length)).toEqual([1, 0, 1]);
});

test('a transaction gives its client back, also when it fails', async () => {
  const { database } = await testDatabase();
  const tenantId = await createTenant(database);
  const clients = new Set<unknown>();
  for (const fails of [false, true, false]) {
    const work = database.transaction(tenantId, async (tx) => {
      await tx.tag.findMany();
      clients.add((tx as unknown as { $parent: unknown }).$parent);
      if (fails) throw new Error('No.');
    });
    if (fails) await expect(work).rejects.toThrow('No.');
    else await work;
  }
  expect([...clients]).toEqual([expect.anything()]);
});
