/** Bulk upserts that meet: each is done as a whole before or after each other one, and no caller hears of it. */
import { beforeEach, expect, test } from '@jest/globals';
import { Random } from '../../../src/demo/random.ts';
import type { UpsertContactItem } from '../../generated/graphql.ts';
import { createApi, type Api } from '../../support/api.ts';
import { testDatabase } from '../../support/testDatabase.ts';
import { customerInput, payerInput } from '../role/roleFactories.ts';
import { shuffled } from './model/RandomItems.ts';
import { actions, problemsOf, upsert } from './upsert.ts';

let api: Api;
const random = new Random(6);

beforeEach(async () => {
  api = await createApi();
});

/** What a call makes of a contact: everything of it says which call it was. */
const written = (call: number) => ({
  name: `call ${call}`,
  emails: [
    { type: 'WORK_EMAIL' as const, address: `work${call}@example.com`, isPreferred: true },
    { type: 'WORK_EMAIL' as const, address: 'always@example.com', description: `call ${call}` },
  ],
  addresses: [{ type: 'OFFICE' as const, streetName: `Street ${call}`, city: 'Kiel' }],
  phones: Array.from({ length: call % 3 }, () => ({ type: 'MOBILE' as const, number: `+49 170 555000${call}` })),
  tags: [`call ${call}`, `tag ${call % 2}`],
});

const itemOf = (externalId: string, call: number): UpsertContactItem => ({
  individual: { externalId, ...written(call), customerRole: customerInput({ customerNumber: `${externalId} ${call}` }) },
});

/** By external id, the call that wrote the contact; it must be one for all parts. */
async function readWriters(): Promise<Map<string, number>> {
  const include = {
    emails: { where: { deletedAt: null }, orderBy: { position: 'asc' } },
    addresses: { where: { deletedAt: null } },
    phones: { where: { deletedAt: null } },
    tags: { include: { tag: true } },
    customerRole: true,
  } as const;
  const contacts = await api.db.contact.findMany({ where: { deletedAt: null }, include });
  const writers = contacts.map(({ externalId, name, emails, addresses, phones, tags, customerRole }): [string, number] => {
    const call = Number(name.slice('call '.length));
    const wanted = written(call);
    expect({
      emails: emails.map(({ type, address, isPreferred, description }) => ({ type, address, ...(isPreferred && { isPreferred }), ...(description && { description }) })),
      addresses: addresses.map(({ type, streetName, city }) => ({ type, streetName, city })),
      phones: phones.map(({ type, number }) => ({ type, number })),
      tags: tags.map(({ tag }) => tag.name).sort(),
      number: customerRole?.customerNumber,
    }).toEqual({ emails: wanted.emails, addresses: wanted.addresses, phones: wanted.phones, tags: wanted.tags, number: `${externalId} ${call}` });
    return [externalId!, call];
  });
  expect(new Set(writers.map(([externalId]) => externalId)).size).toBe(writers.length);
  return new Map(writers);
}

const ordersOf = (calls: number[]): number[][] =>
  calls.length === 0 ? [[]] : calls.flatMap((first) => ordersOf(calls.filter((call) => call !== first)).map((others) => [first, ...others]));

/** Whether calls that touched these contacts, one after the other in some order, leave these writers. */
function isSerial(touched: string[][], writers: Map<string, number>): boolean {
  return ordersOf([...touched.keys()]).some((order) => [...writers].every(([id, writer]) => order.findLast((call) => touched[call]!.includes(id)) === writer));
}

/** How often the database had to end a transaction for the sake of another; it counts with a delay. */
async function countDeadlocks(): Promise<number> {
  const { pool } = (await testDatabase()).database;
  const { rows } = await pool.query<{ deadlocks: string }>('SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()');
  return Number(rows[0]!.deadlocks);
}

const names = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index}`);

test.each([2, 5])('%i calls about overlapping contacts, in opposite orders, are done one after the other', async (calls) => {
  const deadlocks = await countDeadlocks();
  for (let round = 0; round < 3; round++) {
    api = await createApi();
    const [old, fresh] = [names('old', 15), names('new', 15)];
    await upsert(api, old.map((id) => itemOf(id, calls)));
    const touched = Array.from({ length: calls }, (_, call) => {
      const some = shuffled(random, [...old, ...fresh].filter(() => random.chance(0.8)));
      return call === 0 ? [...old, ...fresh] : call === 1 ? [...fresh.toReversed(), ...old.toReversed()] : some;
    });
    const answers = await Promise.all(touched.map((ids, call) => upsert(api, ids.map((id) => itemOf(id, call)))));

    expect(answers.map(({ rejected }) => rejected)).toEqual(touched.map(() => 0));
    const writers = await readWriters();
    expect([...writers.keys()].sort()).toEqual([...old, ...fresh].sort());
    expect(isSerial(touched, writers)).toBe(true);
    const created = answers.flatMap((answer, call) => touched[call]!.filter((_id, index) => actions(answer)[index] === 'CREATED'));
    expect(created.sort()).toEqual(fresh.sort());
  }
  expect(await countDeadlocks()).toBe(deadlocks);
});

test('of calls that may only create, one creates each contact, and the others are told of it', async () => {
  const ids = names('new', 40);
  const calls = [ids, ids.toReversed(), shuffled(random, ids)];
  const answers = await Promise.all(
    calls.map((order, call) => upsert(api, order.map((id) => itemOf(id, call)), { mode: 'CREATE_ONLY', errorPolicy: 'REJECT_FAILED_ROWS' })),
  );

  const created = answers.flatMap((answer, call) => calls[call]!.filter((_id, index) => actions(answer)[index] === 'CREATED'));
  expect(created.sort()).toEqual(ids.sort());
  const refused = answers.flatMap((answer) => problemsOf(answer).flat());
  expect(refused).toEqual(Array.from({ length: 80 }, () => 'Conflict individual.externalId'));
  expect(isSerial(calls.map((order, call) => order.filter((_id, index) => actions(answers[call]!)[index] === 'CREATED')), await readWriters())).toBe(true);
});

test('contacts are created in the order of their keys, so that no two calls wait for each other', async () => {
  const items = names('new', 10).map((id) => itemOf(id, 0));
  await upsert(api, [...items.slice(5), ...items.slice(0, 5).reverse()]);

  const created = await api.db.change.findMany({ where: { entity: 'IndividualContact', version: 1, operation: 'CREATE' }, orderBy: { sequence: 'asc' } });
  expect(created.map(({ fields }) => (fields as { externalId: { new: string } }).externalId.new)).toEqual(names('new', 10));
});

test('calls by ids in opposite orders are done one after the other', async () => {
  const made = await upsert(api, names('old', 30).map((id) => itemOf(id, 9)));
  const contacts = made.results.map(({ contact }) => ({ id: contact!.id, externalId: contact!.externalId! }));
  const orders = [contacts, contacts.toReversed(), shuffled(random, contacts)];
  const answers = await Promise.all(
    orders.map((order, call) =>
      upsert(api, order.map(({ id, externalId }) => ({ individual: { ...itemOf(externalId, call).individual, id } })), { match: 'ID' }),
    ),
  );

  expect(answers.map(({ updated }) => updated)).toEqual([30, 30, 30]);
  expect(isSerial(orders.map((order) => order.map(({ externalId }) => externalId)), await readWriters())).toBe(true);
});

test('a number that several calls give to different contacts is given once', async () => {
  const numbers = names('C', 20);
  const answers = await Promise.all(
    [numbers, numbers.toReversed(), shuffled(random, numbers)].map((order, call) => {
      const items = order.map((customerNumber) => ({ organization: { name: `call ${call}`, customerRole: customerInput({ customerNumber }) } }));
      return upsert(api, items, { match: 'ID', errorPolicy: 'REJECT_FAILED_ROWS' });
    }),
  );

  expect(answers.flatMap(actions).filter((action) => action === 'CREATED')).toHaveLength(20);
  const refused = answers.flatMap((answer) => problemsOf(answer).flat());
  expect(refused).toEqual(Array.from({ length: 40 }, () => 'Conflict organization.customerRole.customerNumber'));
  const customers = await api.db.customer.findMany({ select: { customerNumber: true, debtorAccountId: true } });
  expect(customers.map(({ customerNumber }) => customerNumber).sort()).toEqual(numbers.sort());
  expect(new Set(customers.map(({ debtorAccountId }) => debtorAccountId)).size).toBe(20);
});

test('a payer whose role goes while another call names it is not left behind', async () => {
  const payers = await upsert(api, names('payer', 10).map((externalId) => ({ individual: { externalId, name: externalId, alternativePayerRole: payerInput() } })));
  const ids = payers.results.map(({ contact }) => contact!.id);
  const policy = { match: 'ID', errorPolicy: 'REJECT_FAILED_ROWS' } as const;
  const [gone, named] = await Promise.all([
    upsert(api, ids.toReversed().map((id) => ({ individual: { id, alternativePayerRole: null } })), policy),
    upsert(api, ids.map((alternativePayerId) => ({ individual: { name: 'Customer', customerRole: customerInput({ alternativePayerId }) } })), policy),
  ]);

  expect([gone.updated, named.created].sort((one, other) => one - other)).toEqual([0, 10]);
  expect(await api.db.customer.count({ where: { alternativePayer: { alternativePayerRole: { deletedAt: { not: null } } } } })).toBe(0);
});
