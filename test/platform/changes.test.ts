import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { recordChanges } from '../../src/platform/changes/recordChanges.ts';
import type { TenantClient } from '../../src/platform/database/tenantClient.ts';
import { newUuid } from '../../src/platform/ids.ts';
import { RequestContext } from '../../src/platform/requestContext.ts';
import type { Transaction } from '../../src/platform/transaction.ts';
import { createTenant } from '../support/createTenant.ts';
import { testDatabase } from '../support/testDatabase.ts';

interface Place {
  transactionId: bigint;
  sequence: bigint;
}

interface ReadChange extends Place {
  entityId: string;
}

const start: Place = { transactionId: 0n, sequence: 0n };

/** The next page of the feed: what docs/adr/0004 promises to miss nothing. */
const readPage = (db: TenantClient, after: Place): Promise<ReadChange[]> => db.$queryRaw<ReadChange[]>`
  SELECT transaction_id AS "transactionId", sequence, entity_id AS "entityId" FROM change
  WHERE (transaction_id, sequence) > (${after.transactionId}, ${after.sequence})
    AND transaction_id < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
  ORDER BY transaction_id, sequence LIMIT 7`;

async function makeFeed() {
  const { database } = await testDatabase();
  const tenantId = await createTenant(database);
  const ctx = new RequestContext({
    actor: { kind: 'SYSTEM', id: 'test', tenantId, permissions: new Set() },
    requestId: newUuid(),
    now: new Date(),
    database,
  });
  const record = async (tx: Transaction, entityId: string) => {
    recordChanges(tx, ctx, [{ entity: 'Tag', entityId, operation: 'CREATE', version: 1, fields: {} }]);
    // What is read sends what is pending.
    await tx.$queryRaw`SELECT 1`;
  };
  const transaction = <T>(work: (tx: Transaction) => Promise<T>) => ctx.transaction(work);
  return { db: ctx.db, transaction, record, isEmbedded: database.isEmbedded };
}

/** Reads on until `count` changes are there. Transactions of other databases can hold a reader up for a while. */
async function readUntil(db: TenantClient, read: ReadChange[], count: number): Promise<ReadChange[]> {
  while (read.length < count) {
    const page = await readPage(db, read.at(-1) ?? start);
    read.push(...page);
    if (page.length === 0) await delay(5);
  }
  return read;
}

test('a reader that pages while writers commit out of order reads every change once', async () => {
  const { db, transaction, record } = await makeFeed();
  // Fewer writers at a time than the pool has connections, so that the reader gets one.
  const writers = Array.from({ length: 5 }, () => Array.from({ length: 12 }, newUuid));
  const ids = writers.flat();
  const read: ReadChange[] = [];
  const write = async (own: string[], writer: number) => {
    for (const entityId of own) {
      await transaction(async (tx) => {
        await record(tx, entityId);
        // Later ones are often faster. On the embedded database, which has one session, they queue instead.
        await delay(writer * 3);
      });
    }
  };
  await Promise.all([Promise.all(writers.map(write)), readUntil(db, read, ids.length)]);
  expect(await readPage(db, read.at(-1)!)).toEqual([]);
  expect(read.map(({ entityId }) => entityId).sort()).toEqual([...ids].sort());
});

test('a reader waits for a transaction that is older than what is committed', async () => {
  const { db, transaction, record, isEmbedded } = await makeFeed();
  const [early, late] = [newUuid(), newUuid()];
  const writeLate = () => transaction((tx) => record(tx, late));
  let meanwhile: ReadChange[] = [];
  await transaction(async (tx) => {
    await record(tx, early);
    // With one session nobody commits and nobody reads while a transaction is open: the order is that of the commits.
    if (isEmbedded) return;
    await writeLate();
    meanwhile = await readPage(db, start);
  });
  if (isEmbedded) await writeLate();
  expect(meanwhile).toEqual([]);
  expect((await readUntil(db, [], 2)).map(({ entityId }) => entityId)).toEqual([early, late]);
});

test('what is rolled back leaves a gap and nothing else', async () => {
  const { db, transaction, record } = await makeFeed();
  const [before, after] = [newUuid(), newUuid()];
  await transaction((tx) => record(tx, before));
  const undone = transaction(async (tx) => {
    await record(tx, newUuid());
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  await transaction((tx) => record(tx, after));
  const read = await readUntil(db, [], 2);
  expect(read.map(({ entityId }) => entityId)).toEqual([before, after]);
  expect(read[1]!.sequence - read[0]!.sequence).toBe(2n);
});
