import { beforeEach, expect, test } from '@jest/globals';
import { createApi, type Api } from '../../support/api.ts';
import { customerInput, makePayer, supplierInput } from '../role/roleFactories.ts';
import { acme, actions, ada, everything, problemsOf, upsert } from './upsert.ts';

let api: Api;

beforeEach(async () => {
  api = await createApi();
});

const unknownId = 'individual_00000000000070008000000000000000';

test.each([
  ['EXTERNAL_ID', 'CREATE_ONLY', ['Conflict individual.externalId'], []],
  ['EXTERNAL_ID', 'UPDATE_ONLY', [], ['NotFound individual.externalId']],
  ['EXTERNAL_ID', 'UPSERT', [], []],
  ['ID', 'CREATE_ONLY', ['INVALID_VALUE individual.id'], []],
  ['ID', 'UPDATE_ONLY', [], ['REQUIRED individual.id']],
  ['ID', 'UPSERT', [], []],
] as const)('%s %s says what it may not do, under either policy', async (match, mode, existing, fresh) => {
  const { id } = (await upsert(api, [{ individual: ada }])).results[0]!.contact!;
  const items = [
    { individual: match === 'ID' ? { id, name: 'Ada L.' } : { externalId: 'A', name: 'Ada L.' } },
    { individual: match === 'ID' ? { name: 'New' } : { externalId: 'N', name: 'New' } },
  ];
  const isRefused = existing.length + fresh.length > 0;
  const everythingRejected = await upsert(api, items, { match, mode });
  expect(problemsOf(everythingRejected)).toEqual([existing, fresh]);
  expect(actions(everythingRejected)).toEqual(isRefused ? ['REJECTED', 'REJECTED'] : ['UPDATED', 'CREATED']);
  expect(await api.db.contact.count()).toBe(isRefused ? 1 : 2);
  if (!isRefused) return;

  const answer = await upsert(api, items, { match, mode, errorPolicy: 'REJECT_FAILED_ROWS' });
  expect(problemsOf(answer)).toEqual([existing, fresh]);
  expect(actions(answer)).toEqual(existing.length ? ['REJECTED', 'CREATED'] : ['UPDATED', 'REJECTED']);
  expect(answer.results.map(({ contact }) => contact?.name ?? null)).toEqual(existing.length ? [null, 'New'] : ['Ada L.', null]);
});

test('every problem of every item is said at once, with its place and path', async () => {
  const { contact: payer } = await makePayer(api);
  const { id, version } = (await upsert(api, [{ individual: { ...everything, emails: [] } }])).results[0]!.contact!;
  const configured = customerInput({ alternativePayerId: payer.id, customerNumber: 'X' });
  await upsert(api, [{ individual: { name: 'Charles', customerRole: configured } }], { match: 'ID' });
  const changes = await api.db.change.count();
  const items = [
    { individual: { id, ifVersion: version + 7 } },
    { individual: { id, name: 'Twice' } },
    { individual: { name: '', emails: [{ type: 'WORK_EMAIL' as const, address: 'x@example.com' }, { type: 'WORK_EMAIL' as const, address: 'no' }] } },
    { organization: { name: 'Number', customerRole: customerInput({ customerNumber: 'C1' }) } },
    { organization: { name: 'One', supplierRole: supplierInput({ supplierNumber: 'T' }) } },
    { organization: { name: 'Two', supplierRole: supplierInput({ supplierNumber: 'T', managedById: 'nobody' }) } },
    { organization: { id: payer.id, alternativePayerRole: null } },
    { individual: { name: 'Payer', customerRole: customerInput({ alternativePayerId: payer.id }) } },
    { individual: { id: unknownId, name: 'Nobody' } },
    { individual: { name: 'Taken', externalId: 'A' } },
    { organization: { ifVersion: 1 } },
    { individual: { name: 'Fine' } },
  ];
  const answer = await upsert(api, items, { match: 'ID' });

  expect(problemsOf(answer)).toEqual([
    ['StaleVersion'],
    ['DUPLICATE individual.id'],
    ['TOO_SHORT individual.name', 'INVALID_FORMAT individual.emails.1.address'],
    ['Conflict organization.customerRole.customerNumber'],
    [],
    ['NOT_FOUND organization.supplierRole.managedById', 'DUPLICATE organization.supplierRole.supplierNumber'],
    ['InUse'],
    ['NO_ACTIVE_ALTERNATIVE_PAYER_ROLE individual.customerRole.alternativePayerId'],
    ['NotFound individual.id'],
    ['Conflict individual.externalId'],
    ['REQUIRED organization.name'],
    [],
  ]);
  expect(answer).toMatchObject({ rejected: items.length, created: 0 });
  expect(answer.results.flatMap(({ index, problems }) => problems.map((problem) => problem.index === index))).not.toContain(false);
  expect(await api.db.change.count()).toBe(changes);
  expect(await api.db.accountNumber.findMany({ select: { last: true } })).not.toContainEqual({ last: 9 });

  const good = await upsert(api, items, { match: 'ID', errorPolicy: 'REJECT_FAILED_ROWS' });
  expect(problemsOf(good)).toEqual(problemsOf(answer));
  expect(good.results.filter(({ action }) => action === 'CREATED').map(({ index }) => index)).toEqual([4, 11]);
});

test('an address that a configuration names cannot go, nor be named while it goes', async () => {
  const before = (await upsert(api, [{ individual: everything }])).results[0]!.contact!;
  const [address] = before.addresses;
  const named = customerInput({ customerNumber: 'C1', deliveryAndInvoicingConfigurations: [{ invoiceAddressId: address!.id }] });
  const both = await upsert(api, [{ individual: { externalId: 'A', addresses: [], customerRole: named } }]);
  expect(problemsOf(both)).toEqual([['NOT_FOUND individual.customerRole.deliveryAndInvoicingConfigurations.0.invoiceAddressId']]);

  expect(actions(await upsert(api, [{ individual: { externalId: 'A', customerRole: named } }]))).toEqual(['UPDATED']);
  expect(problemsOf(await upsert(api, [{ individual: { externalId: 'A', addresses: [] } }]))).toEqual([['InUse']]);
});

test('two items that name one contact, or a key, are refused but for the first', async () => {
  const answer = await upsert(api, [{ individual: ada }, { organization: acme }, { individual: ada }], { errorPolicy: 'REJECT_FAILED_ROWS' });
  expect(actions(answer)).toEqual(['CREATED', 'CREATED', 'REJECTED']);
  expect(problemsOf(answer)[2]).toEqual(['DUPLICATE individual.externalId']);

  const keyed = await upsert(api, [{ individual: { name: 'X', externalId: 'K' } }, { individual: { name: 'Y', externalId: 'K' } }], { match: 'ID' });
  expect(problemsOf(keyed)).toEqual([[], ['DUPLICATE individual.externalId']]);
});
