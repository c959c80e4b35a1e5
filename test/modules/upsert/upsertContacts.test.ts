import { beforeEach, expect, test } from '@jest/globals';
import { createApi, type Api } from '../../support/api.ts';
import { customerInput } from '../role/roleFactories.ts';
import { acme, actions, ada, everything, problemsOf, upsert, UpsertContacts } from './upsert.ts';

let api: Api;

beforeEach(async () => {
  api = await createApi();
});

test('creates contacts of both kinds with everything, in the order of the items', async () => {
  const answer = await upsert(api, [{ individual: everything }, { organization: acme }]);

  expect(answer).toMatchObject({ created: 2, updated: 0, unchanged: 0, rejected: 0 });
  const [first, second] = answer.results;
  expect(first).toMatchObject({
    index: 0,
    action: 'CREATED',
    problems: [],
    contact: {
      name: 'Ada',
      version: 1,
      customFields: { vip: true },
      addresses: [{ position: 0, city: 'Kiel' }],
      emails: [{ address: 'ada@example.com', isPreferred: true, position: 0 }, { address: 'a@example.com', position: 1 }],
      phones: [{ e164: '+49431123456' }],
      webAddresses: [{ url: 'https://example.com/' }],
      customerRole: { customerNumber: 'C1', debtorAccountId: 'D00000001', deliveryAndInvoicingConfigurations: [{}] },
      supplierRole: { supplierNumber: 'S1', creditorAccountId: 'C00000001' },
      alternativePayerRole: { alternativePayerNumber: 'P1', debtorAccountId: 'D00000001' },
    },
  });
  expect(first!.contact!.tags.map(({ name }) => name).sort()).toEqual(['Press', 'VIP']);
  expect(second).toMatchObject({ index: 1, action: 'CREATED', contact: { name: 'Acme', customerRole: null } });
});

test('the same again changes nothing and records nothing', async () => {
  const first = await upsert(api, [{ individual: everything }, { organization: acme }]);
  const changes = await api.db.change.count();
  const again = await upsert(api, [{ individual: everything }, { organization: acme }]);

  expect(actions(again)).toEqual(['UNCHANGED', 'UNCHANGED']);
  expect(again.results.map(({ contact }) => contact)).toEqual(first.results.map(({ contact }) => contact));
  expect(await api.db.change.count()).toBe(changes);
});

test('changes what is given and leaves what is left out', async () => {
  await upsert(api, [{ individual: everything }]);
  const [{ contact }] = (await upsert(api, [{ individual: { externalId: 'A', dateOfBirth: null, customFields: { size: 3 } } }])).results as never as [
    { contact: object },
  ];

  expect(contact).toMatchObject({ name: 'Ada', version: 2, customFields: { vip: true, size: 3 }, emails: [{}, {}], customerRole: { version: 2 } });
  expect(await api.db.contact.findFirst()).toMatchObject({ dateOfBirth: null });
});

test('a list becomes the list: equal ones stay, those that lead to the same change, the others come and go', async () => {
  const before = (await upsert(api, [{ individual: everything }])).results[0]!.contact!;
  const emails = [
    { type: 'WORK_EMAIL' as const, address: 'new@example.com', isPreferred: true },
    { type: 'WORK_EMAIL' as const, address: 'a@example.com' },
    { type: 'PERSONAL_EMAIL' as const, address: 'ADA@example.com' },
  ];
  const [result] = (await upsert(api, [{ individual: { externalId: 'A', emails, phones: null, tags: ['Press', 'Board'] } }])).results;

  expect(result).toMatchObject({ action: 'UPDATED', contact: { version: 2, phones: [], addresses: before.addresses } });
  expect(result!.contact!.emails).toMatchObject([
    { address: 'new@example.com', isPreferred: true, position: 0, version: 1 },
    { id: before.emails[1]!.id, address: 'a@example.com', position: 1, version: 1 },
    { id: before.emails[0]!.id, address: 'ADA@example.com', type: 'PERSONAL_EMAIL', isPreferred: false, position: 2, version: 2 },
  ]);
  expect(result!.contact!.tags.map(({ name }) => name).sort()).toEqual(['Board', 'Press']);
  expect(await api.db.email.count({ where: { deletedAt: null } })).toBe(3);
  const [changed] = await api.db.email.findMany({ where: { version: 2, deletedAt: null } });
  expect(await api.db.change.findMany({ where: { entity: 'Email', operation: 'UPDATE' }, select: { entityId: true } })).toEqual([{ entityId: changed!.id }]);
});

test('what is deleted in one call is deleted one by one, and can be restored alone', async () => {
  const two = [{ individual: everything }, { individual: { ...everything, externalId: 'B', customerRole: customerInput(), supplierRole: null, alternativePayerRole: null } }];
  await upsert(api, two);
  await upsert(api, [{ individual: { externalId: 'A', customerRole: null, phones: [] } }, { individual: { externalId: 'B', customerRole: null, phones: [] } }]);
  const gone = await api.db.customer.findMany({ select: { deletionId: true } });
  const phones = await api.db.phone.findMany({ select: { deletionId: true } });
  expect(new Set([...gone, ...phones].map(({ deletionId }) => deletionId)).size).toBe(4);

  const [, second] = (await upsert(api, [{ individual: { externalId: 'B' } }, { individual: { externalId: 'A', customerRole: everything.customerRole } }])).results;
  expect(second).toMatchObject({ action: 'UPDATED', contact: { customerRole: { deleted: false, deliveryAndInvoicingConfigurations: [{}] } } });
  expect(await api.db.customer.count({ where: { deletedAt: null } })).toBe(1);
});

test('a contact that is deleted is no match, and its external id is free', async () => {
  await upsert(api, [{ individual: ada }]);
  await api.db.contact.updateMany({ where: {}, data: { deletedAt: new Date() } });

  expect(actions(await upsert(api, [{ individual: ada }]))).toEqual(['CREATED']);
  expect(await api.db.contact.count()).toBe(2);
});

test('matches by id, and creates what has none', async () => {
  const { id } = (await upsert(api, [{ individual: ada }])).results[0]!.contact!;
  const answer = await upsert(api, [{ individual: { id, name: 'Countess' } }, { individual: { name: 'Charles' } }], { match: 'ID' });

  expect(actions(answer)).toEqual(['UPDATED', 'CREATED']);
  expect(answer.results[0]!.contact).toMatchObject({ id, name: 'Countess', externalId: 'A', version: 2 });
});

test('warns of what was accepted', async () => {
  const addresses = [{ type: 'OFFICE' as const, city: 'Willemstad', countryCode: 'AN' as const }];
  const customerRole = customerInput({ globalLocationNumber: 'Hall 3' });
  const answer = await upsert(api, [{ organization: acme }, { individual: { ...ada, addresses, customerRole } }]);

  expect(answer.results.map(({ warnings }) => warnings)).toEqual([
    [],
    [
      { propertyPath: 'individual.addresses.0.countryCode', code: 'UNASSIGNED_COUNTRY_CODE' },
      { propertyPath: 'individual.customerRole.globalLocationNumber', code: 'GLN_CHECK_DIGIT' },
    ],
  ]);
});

test('custom fields are held against the schema, of new contacts and of those that touch them', async () => {
  await api.db.customFieldSchema.create({
    data: { tenantId: api.tenantId, id: api.tenantId, owner: 'INDIVIDUAL_CONTACT', schema: { type: 'object', required: ['vip'] }, updatedAt: new Date() },
  });
  const answer = await upsert(api, [{ individual: ada }, { individual: { ...ada, externalId: 'B', customFields: { vip: 1 } } }], { errorPolicy: 'REJECT_FAILED_ROWS' });

  expect(actions(answer)).toEqual(['REJECTED', 'CREATED']);
  expect(problemsOf(answer)[0]).toEqual([expect.stringContaining('individual.customFields')]);
  expect(await api.db.customFieldValue.count()).toBe(1);
});

test('RU.5 needs TENANT_BACKOFFICE, and leaves other tenants alone', async () => {
  const options = { match: 'EXTERNAL_ID', mode: 'UPSERT', errorPolicy: 'REJECT_EVERYTHING' } as const;
  const input = { ...options, items: [{ individual: ada }] };
  await api.runError(UpsertContacts, { input }, 'PermissionDenied', { as: api.access });
  expect(await api.db.contact.count()).toBe(0);

  const { id } = (await upsert(api, [{ individual: ada }])).results[0]!.contact!;
  expect(actions(await upsert(api, [{ individual: ada }], {}, { as: api.stranger }))).toEqual(['CREATED']);
  const foreign = await upsert(api, [{ individual: { id, name: 'Mine' } }], { match: 'ID' }, { as: api.stranger });
  expect(problemsOf(foreign)).toEqual([['NotFound individual.id']]);
});

test('takes 1 to 1000 items', async () => {
  const input = { match: 'ID', mode: 'UPSERT', errorPolicy: 'REJECT_EVERYTHING' } as const;
  for (const count of [0, 1001]) {
    const items = Array.from({ length: count }, () => ({ individual: { name: 'Ada' } }));
    const { violations } = await api.runError(UpsertContacts, { input: { ...input, items } }, 'ValidationFailed', { as: api.backoffice });
    expect(violations).toMatchObject([{ propertyPath: 'items' }]);
  }
});
