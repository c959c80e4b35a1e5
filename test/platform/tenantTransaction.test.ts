import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { Prisma } from '../../src/generated/prisma/client.ts';
import pg from 'pg';
import { PrismaClients } from '../../src/platform/database/PrismaClients.ts';
import { runTransaction, type Transaction } from '../../src/platform/database/tenantTransaction.ts';
import { isWriteConflict, sqlState } from '../../src/platform/dbErrors.ts';
import { Unavailable } from '../../src/platform/unavailable.ts';
import { newUuid } from '../../src/platform/ids.ts';
import { recordStatements } from '../support/countStatements.ts';
import { createTenant } from '../support/createTenant.ts';
import { testDatabase } from '../support/testDatabase.ts';

async function open() {
  const { database } = await testDatabase();
  const tenantId = await createTenant(database);
  const tag = (name: string) => ({ tenantId, id: newUuid(), name, createdAt: new Date(), updatedAt: new Date() });
  const transaction = <T>(work: (tx: Transaction) => T | Promise<T>) => database.transaction(tenantId, work);
  return { database, tenantId, db: database.client(tenantId), tag, transaction };
}

const failure = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => null, (error: unknown) => error);

test('rows of several tables go in one statement, in any order, with what they refer to', async () => {
  const { db, tenantId, tag, transaction } = await open();
  const [vip, old] = [tag('vip'), tag('old')];
  const contact = { tenantId, id: newUuid(), kind: 'INDIVIDUAL', name: 'Ada', createdAt: new Date(), updatedAt: new Date() };
  const statements = await recordStatements(() =>
    transaction((tx) => {
      tx.writes.insert('ContactTag', [{ tenantId, contactId: contact.id, tagId: vip.id }]);
      tx.writes.insert('Tag', [vip]);
      tx.writes.insert('Contact', [contact]);
      tx.writes.insert('Tag', [old]);
    }),
  );

  expect(statements).toHaveLength(1);
  expect(await db.tag.count()).toBe(2);
  expect(await db.contactTag.findMany()).toMatchObject([{ contactId: contact.id, tagId: vip.id }]);
});

test('what is inserted is there for the next statement', async () => {
  const { tag, transaction } = await open();
  const found = await transaction((tx) => {
    tx.writes.insert('Tag', [tag('vip')]);
    return tx.tag.findMany({ select: { name: true } });
  });
  expect(found).toEqual([{ name: 'vip' }]);
});

test('a row that cannot be inserted is the error, not the statement after it', async () => {
  const { db, tag, transaction } = await open();
  await transaction((tx) => tx.writes.insert('Tag', [tag('vip')]));
  const error = await failure(
    transaction((tx) => {
      tx.writes.insert('Tag', [tag('new'), tag('vip')]);
      return tx.tag.findMany();
    }),
  );
  expect(sqlState(error)).toBe('23505');
  expect(await db.tag.count()).toBe(1);
});

test('a transaction in which a statement failed does nothing, even when its work goes on', async () => {
  const { db, tag, transaction } = await open();
  const error = await failure(
    transaction(async (tx) => {
      tx.writes.insert('Tag', [tag('vip')]);
      await failure(tx.$queryRaw`SELECT 1 / 0`);
    }),
  );
  expect(error).toMatchObject({ message: expect.stringMatching(/rolled back/) });
  expect(await db.tag.count()).toBe(0);
});

test('what is taken for granted and does not hold undoes everything, although nothing waited for it', async () => {
  const { db, tag, transaction } = await open();
  const write = (condition: string) =>
    transaction((tx) => {
      tx.expect(Prisma.raw(condition));
      tx.writes.insert('Tag', [tag('vip')]);
    });
  const error = await failure(write('FALSE'));
  expect(sqlState(error)).toBe('KT001');
  expect(isWriteConflict(error)).toBe(true);
  expect(await db.tag.count()).toBe(0);
  await write('TRUE');
  expect(await db.tag.count()).toBe(1);
});

test('what was sent and failed is the error, not what the work throws after it', async () => {
  const { transaction } = await open();
  const error = await failure(
    transaction((tx) => {
      tx.send(Prisma.sql`SELECT 1 / 0`);
      throw new Error('Too late.');
    }),
  );
  expect(sqlState(error)).toBe('22012');
});

test('what only reads sees one moment, and cannot write', async () => {
  const { database, tenantId, db, tag } = await open();
  const readOnly = <T>(work: (tx: Transaction) => T | Promise<T>) => database.transaction(tenantId, work, { isReadOnly: true });
  const counted = await readOnly(async (tx) => {
    const before = await tx.tag.count();
    // The embedded database does one thing after the other.
    if (!database.isEmbedded) await db.tag.create({ data: tag('vip') });
    return [before, await tx.tag.count()];
  });
  expect(counted).toEqual([0, 0]);
  expect(await failure(readOnly((tx) => tx.writes.insert('Tag', [tag('old')])))).toBeInstanceOf(Error);
  expect(await db.tag.count({ where: { name: 'old' } })).toBe(0);
});

test('nothing is sent for a transaction that does nothing', async () => {
  const { transaction } = await open();
  expect(await recordStatements(() => transaction(() => 1))).toEqual([]);
});

test('nothing more is sent when a transaction is over', async () => {
  const { db, transaction } = await open();
  let kept: Transaction;
  await transaction((tx) => {
    kept = tx;
  });
  expect(await failure(kept!.$queryRaw`SELECT 1`)).toMatchObject({ message: 'The transaction is over.' });
  expect(await failure(kept!.tag.findMany())).toMatchObject({ message: 'The transaction is over.' });
  expect(await db.tag.count()).toBe(0);
});

test('says that it has too much to do when no connection comes free in time', async () => {
  const { database, tenantId } = await open();
  const pool = new pg.Pool({ ...database.pool.options, max: 1, connectionTimeoutMillis: 100 });
  try {
    const place = { pool, prismaClients: new PrismaClients(pool, { limit: 1, patienceMillis: 100 }), tenantId, attempt: 1 };
    const first = runTransaction(place, () => delay(1000));
    const second = await failure(runTransaction(place, () => 1));
    expect(second).toBeInstanceOf(Unavailable);
    await first;
  } finally {
    await pool.end();
  }
});

test('a connection keeps a limited number of statements prepared', async () => {
  const { database, tenantId } = await open();
  const read = (value: number) =>
    database.read({ tenantId }, { text: `SELECT ${value}`, values: [], name: `numbered_${value}`, timeoutMillis: 1000 });
  for (let value = 0; value < 300; value++) expect(await read(value)).toEqual([[String(value)]]);
  // It made way meanwhile.
  expect(await read(0)).toEqual([['0']]);
  const [[count]] = (await database.read({ tenantId }, {
    text: `SELECT count(*) FROM pg_prepared_statements WHERE name LIKE 'numbered_%'`,
    values: [],
    name: undefined,
    timeoutMillis: 1000,
  })) as [[string]];
  expect(Number(count)).toBeLessThanOrEqual(200);
});
