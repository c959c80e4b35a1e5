import { expect, test } from '@jest/globals';
import pg from 'pg';
import { PrismaClients } from '../../src/platform/database/PrismaClients.ts';
import type { Borrower, TenantClient } from '../../src/platform/database/tenantClient.ts';
import { newUuid } from '../../src/platform/ids.ts';
import { createTenant } from '../support/createTenant.ts';
import { testDatabase } from '../support/testDatabase.ts';

/** A borrower whose statements wait for an answer, or for a failure. */
function borrower() {
  const statements: { tenants: string[]; answer(result?: object): void; fail(): void }[] = [];
  const query = ({ values = [] }: { values?: unknown[] }) =>
    new Promise((resolve, reject) => {
      statements.push({
        tenants: values.filter((value) => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value)) as string[],
        answer: (result = uuidColumns()) => resolve(result),
        fail: () => reject(new Error('Failed.')),
      });
    });
  const own = { tenantId: newUuid(), pool: { query } as unknown as Borrower['pool'] };
  return { own, statements };
}

/** A result with one row, or none. */
const uuidColumns = (row: Record<string, string> = {}) => ({
  rows: Object.keys(row).length > 0 ? [Object.values(row)] : [],
  fields: Object.keys(row).map((name) => ({ name, dataTypeID: pg.types.builtins.UUID })),
  rowCount: null,
});

/** What Prisma does by itself between two statements. */
const turns = async (count = 20) => {
  for (let turn = 0; turn < count; turn++) await new Promise(setImmediate);
};

const findTags = (client: TenantClient) => client.tag.findMany();

async function oneClient(patienceMillis = 10_000) {
  const { database } = await testDatabase();
  const clients = new PrismaClients(database.pool, { limit: 1, patienceMillis });
  // The first call of a client loads the query compiler, which takes turns of its own.
  const first = borrower();
  const done = findTags(clients.clientOf(first.own));
  while (first.statements.length === 0) await turns(1);
  first.statements[0]!.answer();
  await done;
  await turns();
  return clients;
}

test('one client serves one tenant after the other, and each statement goes to the tenant that called', async () => {
  const clients = await oneClient();
  const [first, second] = [borrower(), borrower()];
  const calls = [findTags(clients.clientOf(first.own)), findTags(clients.clientOf(second.own))];
  await turns();
  expect([first.statements.length, second.statements.length]).toEqual([1, 0]);
  first.statements[0]!.answer();
  await turns();
  expect(second.statements.map(({ tenants }) => tenants)).toEqual([[second.own.tenantId]]);
  second.statements[0]!.answer();
  expect(await Promise.all(calls)).toEqual([[], []]);
});

test('calls of one tenant at the same time share a client, until another tenant waits', async () => {
  const clients = await oneClient();
  const [busy, other] = [borrower(), borrower()];
  const client = clients.clientOf(busy.own);
  const calls = [findTags(client), findTags(client)];
  await turns();
  expect(busy.statements).toHaveLength(2);
  calls.push(findTags(clients.clientOf(other.own)), findTags(client));
  busy.statements[0]!.answer();
  await turns();
  expect([busy.statements.length, other.statements.length]).toEqual([2, 0]);
  busy.statements[1]!.answer();
  await turns();
  expect([busy.statements.length, other.statements.length]).toEqual([2, 1]);
  other.statements[0]!.answer();
  await turns();
  busy.statements[2]!.answer();
  expect(await Promise.all(calls)).toEqual([[], [], [], []]);
});

test('a call that fails gives its client back when its other statements have ended', async () => {
  const clients = await oneClient();
  const [failing, other] = [borrower(), borrower()];
  const call = clients.clientOf(failing.own).contact.findMany({ select: { id: true, emails: true, phones: true } });
  await turns();
  failing.statements[0]!.answer(uuidColumns({ tenant_id: failing.own.tenantId, id: newUuid() }));
  await turns();
  const [, emails, phones] = failing.statements;
  emails!.fail();
  await expect(call).rejects.toThrow('Failed.');
  const next = findTags(clients.clientOf(other.own));
  await turns();
  expect(other.statements).toEqual([]);
  phones!.answer();
  await turns();
  other.statements[0]!.answer();
  expect(await next).toEqual([]);
});

test('who waits too long is told to come again, and those behind have their turn', async () => {
  const clients = await oneClient(100);
  const [first, impatient, last] = [borrower(), borrower(), borrower()];
  const call = findTags(clients.clientOf(first.own));
  await expect(findTags(clients.clientOf(impatient.own))).rejects.toMatchObject({ code: 'UNAVAILABLE', reason: 'TOO_BUSY' });
  const next = findTags(clients.clientOf(last.own));
  first.statements[0]!.answer();
  await turns();
  last.statements[0]!.answer();
  expect(await Promise.all([call, next])).toEqual([[], []]);
  expect(impatient.statements).toEqual([]);
});

test('the look-ups of two tenants in one tick are not merged', async () => {
  const { database } = await testDatabase();
  const tenants = await Promise.all(Array.from({ length: 30 }, () => createTenant(database)));
  const found = await Promise.all(tenants.map((tenantId) => database.client(tenantId).tenant.findUnique({ where: { tenantId }, select: { tenantId: true } })));
  expect(found).toEqual(tenants.map((tenantId) => ({ tenantId })));
});

test('a transaction that is over calls nothing any more', async () => {
  const { database } = await testDatabase();
  const tenantId = await createTenant(database);
  const tx = await database.transaction(tenantId, (own) => ({ own }));
  await expect(tx.own.tag.findMany()).rejects.toThrow('The transaction is over.');
});
