import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from '@jest/globals';
import { newUuid } from '../../../src/platform/ids.ts';
import { World } from '../../contract/operations/World.ts';
import { TypedDocumentString } from '../../generated/graphql.ts';
import { signIn } from '../../support/actors.ts';
import { createApi, type Api } from '../../support/api.ts';
import { countStatements } from '../../support/countStatements.ts';
import { makeCustomerContact } from '../../support/factories/makeCustomerContact.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { DeleteForFeed } from '../changeFeed/documents.ts';
import { dumpTenant } from './dump.ts';
import { inside, makePerson } from './makePerson.ts';
import { ErasePersonalData, Erasures, ReadErasure, ReadPerson } from './privacyDocuments.ts';

let api: Api;

beforeAll(async () => {
  api = await createApi();
});

const input = (id: string, more: object = {}) => ({ input: { id, reason: 'CONSENT_WITHDRAWN' as const, ...more } });
const erase = (id: string, more: object = {}) => api.runOk(ErasePersonalData, input(id, more), { as: api.backoffice });
const read = async (id: string) => (await api.runQuery(ReadPerson, { id })).contact;

test('a person is gone, and a receipt says when, by whom, why and how much', async () => {
  const { id } = await makeIndividualContact(api, { emails: [{ type: 'WORK_EMAIL', address: 'ada.receipt@kith.example' }] });
  const { erasure } = await erase(id, { reference: 'DSR-2026/0142' });
  expect(await read(id)).toBeNull();
  expect(erasure).toMatchObject({
    erasedId: id,
    reason: 'CONSENT_WITHDRAWN',
    reference: 'DSR-2026/0142',
    version: 1,
    actor: { kind: 'USER', id: api.backoffice.id },
    counts: [
      { type: 'EMAIL', count: 1 },
      { type: 'INDIVIDUAL_CONTACT', count: 1 },
    ],
    suppressions: [{ kind: 'EMAIL', count: 1 }],
  });
  const found = await api.runQuery(ReadErasure, { id: erasure.id }, { as: api.backoffice });
  expect(found.erasure).toMatchObject({ id: erasure.id, erasedId: id, counts: erasure.counts });
  const listed = await api.runQuery(Erasures, { filter: { erasedId: { eq: id } } }, { as: api.backoffice });
  expect(listed.erasures).toEqual({ nodes: [{ id: erasure.id, reference: 'DSR-2026/0142' }], totalCount: 1, problems: [] });
});

test('the digest can be computed from what the feed keeps', async () => {
  const { id } = await makeIndividualContact(api, { emails: [{ type: 'WORK_EMAIL', address: 'ada.digest@kith.example' }] });
  const { erasure } = await erase(id);
  const rows = await api.db.change.findMany({ where: { requestId: erasure.requestId, operation: 'ERASE' } });
  expect(rows).toHaveLength(2);
  const lines = rows.map(({ entity, entityId, version }) => `${entity} ${entityId} ${version}\n`).sort();
  expect(erasure.digest).toBe(createHash('sha256').update(lines.join('')).digest('hex'));
});

test('what is left of the history says who did what when, without values', async () => {
  const { id } = await makeIndividualContact(api, { externalId: 'history-1', tags: ['VIP'] });
  const { erasure } = await erase(id);
  const nothing = { old: null, new: null };
  expect(erasure.erasedHistory.nodes).toMatchObject([
    { operation: 'ERASE', version: 2, requestId: erasure.requestId, fields: [] },
    { operation: 'UPDATE', fields: [{ path: 'tags', ...nothing }] },
    { operation: 'CREATE', fields: ['externalId', 'kind', 'name'].map((path) => ({ path, ...nothing })) },
  ]);
});

test('erasing again answers with the first receipt, whatever is said the second time', async () => {
  const { id, uuid } = await makeIndividualContact(api);
  const { erasure } = await erase(id);
  const before = await dumpTenant(api.tenantId);
  for (const again of [id, uuid]) expect((await erase(again, { ifVersion: 7, reason: 'CHILD' })).erasure).toMatchObject({ id: erasure.id, reason: 'CONSENT_WITHDRAWN' });
  expect(await dumpTenant(api.tenantId)).toEqual(before);
});

test('a deleted person is erased with what its deletion took', async () => {
  const { id } = await makeIndividualContact(api, { emails: [{ type: 'WORK_EMAIL', address: 'ada.deleted@kith.example' }] });
  await api.runOk(DeleteForFeed, { input: { id } }, { as: api.backoffice });
  expect(await read(id)).not.toBeNull();
  expect((await erase(id)).erasure.counts).toEqual([
    { type: 'EMAIL', count: 1 },
    { type: 'INDIVIDUAL_CONTACT', count: 1 },
  ]);
  expect(await read(id)).toBeNull();
});

test('a customer contact that was the person until it was deleted by force goes, too; one that is somebody else by now stays', async () => {
  const [person, successor] = [await makeIndividualContact(api), await makeIndividualContact(api)];
  const [own, other] = [await makeCustomerContact(api, { contactId: person.id }), await makeCustomerContact(api, { contactId: successor.id })];
  await api.runOk(DeleteForFeed, { input: { id: person.id, force: true } }, { as: api.backoffice });
  expect(await api.db.customerContact.findFirst({ where: { id: own.uuid } })).toMatchObject({ contactId: null });
  await erase(person.id);
  const left = await api.db.customerContact.findMany({ where: { id: { in: [own.uuid, other.uuid] } }, select: { id: true } });
  expect(left).toEqual([{ id: other.uuid }]);
});

test('a customer contact is erased alone, and the individual that it is stays', async () => {
  const person = await makeIndividualContact(api, { name: 'Grace' });
  const record = await makeCustomerContact(api, { contactId: person.id, email: 'grace.record@kith.example', numbers: [{ position: 1, number: '+49 431 5550001' }] });
  const { erasure } = await erase(record.id);
  expect(erasure).toMatchObject({
    erasedId: record.id,
    counts: [{ type: 'CUSTOMER_CONTACT', count: 1 }],
    suppressions: [
      { kind: 'EMAIL', count: 1 },
      { kind: 'PHONE', count: 1 },
    ],
  });
  expect(await read(person.id)).toEqual({ id: person.id, name: 'Grace' });
});

test('what others had to do with the person ends, and configurations that named some of it are deleted', async () => {
  const world = await World.create();
  const { payingForId, managedId, id } = await makePerson(world, 'Payer');
  await world.change('erasePersonalData', { id, reason: 'OBJECTION' }, 'erasure { id }');
  const query = `query ($customer: ID!, $supplier: ID!) {
    customer: node(id: $customer) { ... on CustomerRole {
      version alternativePayer { id } deliveryAndInvoicingConfigurations { limitations { brandId } }
      history(first: 1) { nodes { operation fields { path new } } } } }
    supplier: node(id: $supplier) { ... on SupplierRole { managedBy { id } } }
    resolved: resolveDeliveryAndInvoicing(customerId: $customer, context: { brandId: "B1" }) { alternativePayer { id } passedOver { reason } }
  }`;
  expect(await world.read(query, { customer: payingForId, supplier: managedId })).toEqual({
    customer: {
      version: 3,
      alternativePayer: null,
      deliveryAndInvoicingConfigurations: [{ limitations: null }],
      history: { nodes: [{ operation: 'UPDATE', fields: [{ path: 'alternativePayerId', new: null }] }] },
    },
    supplier: { managedBy: null },
    resolved: { alternativePayer: null, passedOver: [] },
  });
});

test('the past knows nothing of the person, whoever reads it how', async () => {
  const world = await World.create();
  const { id, organizationId } = await makePerson(world, 'Past');
  const asOf = new Date().toISOString();
  await world.change('erasePersonalData', { id, reason: 'OBJECTION' }, 'erasure { id }');
  const query = `query ($id: ID!, $organizationId: ID!, $asOf: DateTime) {
    contact(id: $id, asOf: $asOf) { id }
    organizationContact(id: $organizationId, asOf: $asOf) {
      founders { id } leaders { id } representatives { nodes { id } } members { nodes { id } } locations { nodes { leaders { id } } }
    }
  }`;
  const nobody = {
    contact: null,
    organizationContact: {
      founders: [],
      leaders: [],
      representatives: { nodes: [] },
      members: { nodes: [] },
      locations: { nodes: [{ leaders: [] }] },
    },
  };
  const document = new TypedDocumentString<unknown, Record<string, string>>(query);
  for (const readPlanner of [true, false]) {
    const reader = await createApi({ readPlanner });
    expect(await reader.runQuery(document, { id, organizationId, asOf }, { as: world.api.backoffice })).toEqual(nobody);
  }
}, 60_000);

test.each([
  ['an id that names nothing', () => `individual_${newUuid().replaceAll('-', '')}`],
  ['a text that is no id', () => 'nobody'],
  ['an organization', async () => (await makeOrganizationContact(api)).id],
  ['the UUID of an organization', async () => (await makeOrganizationContact(api)).uuid],
])('names nobody: %s', async (_what, make) => {
  const id = await make();
  const problem = await api.runError(ErasePersonalData, input(id), 'NotFound', { as: api.backoffice });
  expect(problem).toMatchObject({ propertyPath: 'id', id });
});

test('another tenant cannot erase, nor read the receipt', async () => {
  const { id } = await makeIndividualContact(api);
  const { erasure } = await erase((await makeIndividualContact(api)).id);
  const before = await dumpTenant(api.tenantId);
  for (const theirs of [id, erasure.erasedId]) await api.runError(ErasePersonalData, input(theirs), 'NotFound', { as: api.stranger });
  expect((await api.runQuery(ReadErasure, { id: erasure.id }, { as: api.stranger })).erasure).toBeNull();
  expect((await api.runQuery(Erasures, {}, { as: api.stranger })).erasures.totalCount).toBe(0);
  expect(await dumpTenant(api.tenantId)).toEqual(before);
});

test('needs the permission of the back office, and receipts as well', async () => {
  const { id } = await makeIndividualContact(api);
  const { erasure } = await erase((await makeIndividualContact(api)).id);
  const before = await dumpTenant(api.tenantId);
  const problem = await api.runError(ErasePersonalData, input(id), 'PermissionDenied');
  expect(problem.permission).toBe('TENANT_BACKOFFICE');
  const [error] = await api.runRefused(ErasePersonalData, input(id), { as: api.anonymous });
  expect(error!.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
  expect((await api.runRefused(ReadErasure, { id: erasure.id }))[0]!.extensions).toMatchObject({ code: 'FORBIDDEN' });
  expect((await api.runRefused(Erasures, {}))[0]!.extensions).toMatchObject({ code: 'FORBIDDEN' });
  expect(await dumpTenant(api.tenantId)).toEqual(before);
});

test('a version that is old is refused, and what is no reference', async () => {
  const { id, version } = await makeIndividualContact(api);
  const before = await dumpTenant(api.tenantId);
  const stale = await api.runError(ErasePersonalData, input(id, { ifVersion: version + 1 }), 'StaleVersion', { as: api.backoffice });
  expect(stale.currentVersion).toBe(version);
  for (const reference of ['', 'Ada Lovelace', 'ada@kith.example', 'x'.repeat(65)]) {
    const { violations } = await api.runError(ErasePersonalData, input(id, { reference }), 'ValidationFailed', { as: api.backoffice });
    expect(violations).toMatchObject([{ propertyPath: 'reference', code: 'INVALID_FORMAT' }]);
  }
  expect(await dumpTenant(api.tenantId)).toEqual(before);
  expect((await erase(id, { ifVersion: version, reference: null })).erasure.reference).toBeNull();
});

test('sends as many statements for many records as for few', async () => {
  const costOf = async (count: number) => {
    const emails = Array.from({ length: count }, (_, index) => ({ type: 'WORK_EMAIL' as const, address: `cost${count}.${index}@kith.example` }));
    const { id } = await makeIndividualContact(api, { emails });
    for (let index = 0; index < count; index++) await makeCustomerContact(api, { contactId: id, customerId: await customer() });
    return countStatements(() => erase(id));
  };
  expect(await costOf(20)).toBe(await costOf(2));
});

const customer = async (): Promise<string> => {
  const id = newUuid();
  const numbers = { customerNumber: id, debtorAccountId: id, name: 'Walk-in', isActive: true, customerSince: new Date(0) };
  await api.db.customer.create({ data: { tenantId: api.tenantId, id, ...numbers } });
  return id;
};

test('of many that erase at once and add meanwhile, one erases, and nothing is left over', async () => {
  const world = await World.create();
  const { id } = await makePerson(world, 'Crowd');
  const { tenantId } = world.api;
  const colleague = await signIn(tenantId, 'TENANT.BACKOFFICE');
  const erasing = Array.from({ length: 4 }, () => world.api.runOk(ErasePersonalData, input(id), { as: colleague }));
  const adding = Array.from({ length: 8 }, (_, index) =>
    world.answer('addEmail', { ownerId: id, detail: { type: 'WORK_EMAIL', address: `crowd${index}@kith.example` } }, '__typename'),
  );
  const receipts = new Set((await Promise.all(erasing)).map(({ erasure }) => erasure.id));
  const added = await Promise.all(adding);
  expect(receipts.size).toBe(1);
  expect(added.map(({ __typename }) => __typename).every((name) => ['AddEmailPayload', 'NotFound'].includes(name))).toBe(true);
  const left = await world.api.db.email.count({ where: { contactId: inside(id) } });
  const values = await world.api.db.customFieldValue.count({ where: { ownerId: inside(id) } });
  expect([left, values]).toEqual([0, 0]);
}, 60_000);
