import { beforeAll, expect, test } from '@jest/globals';
import { isEnumType } from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';
import type { CustomerContactFilter, CustomerContactOrderField, SortOrder } from '../../generated/graphql.ts';
import { signIn } from '../../support/actors.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makeCustomerContact } from '../../support/factories/makeCustomerContact.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makePlaceholder } from '../customer/makePlaceholder.ts';
import { makeCustomer } from '../role/roleFactories.ts';
import { DeleteCustomerContact, RestoreCustomerContact } from './customerContactDocuments.ts';
import { AddShared, RemoveShared } from './linkDocuments.ts';
import { ContactsOfCustomer, CustomerContacts, CustomerContactsOfContact } from './listDocuments.ts';
import { addPresets, fullInput } from './recordValues.ts';

let api: Api;
let customer: { id: string };
let ada: { id: string };
/** A direct contact with every field, two that are shared, and one of another customer. */
let full: string, shared: string, unlinked: string, foreign: string;

beforeAll(async () => {
  api = await createApi();
  await addPresets(api);
  const { role } = await makeCustomer(api, { customerNumber: 'C-1' });
  customer = role;
  ada = await makeIndividualContact(api, { name: 'Ada Lovelace' });
  const other = await makePlaceholder(api);
  const direct = await makeCustomerContact(api, { ...fullInput, customerId: role.id, contactId: ada.id, customFields: { vip: { level: 3 } } });
  const accountant = await makeCustomerContact(api, { name: 'Grace Hopper', dealerCode: 'D-1', numbers: [{ position: 1, number: '0' }] });
  full = direct.id;
  shared = accountant.id;
  unlinked = (await makeCustomerContact(api, { name: null, companyName: 'Zoe Ltd', email: 'zoe@example.com', contactId: ada.id })).id;
  foreign = (await makeCustomerContact(api, { name: 'Nobody', customerId: other.id })).id;
  await api.runOk(AddShared, { input: { customerId: role.id, customerContactId: shared } });
});

const idsOf = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id);
const listed = async (filter: CustomerContactFilter) => idsOf((await api.runQuery(CustomerContacts, { filter })).customerContacts);
const ofCustomer = async (variables: object = {}, id = customer.id) =>
  (await api.runQuery(ContactsOfCustomer, { id, ...variables })).customer!.contacts;

test('R1.7: lists direct and shared contacts together', async () => {
  expect(idsOf((await api.runQuery(CustomerContacts, {})).customerContacts)).toEqual([full, shared, unlinked, foreign]);
  expect(await listed({ kind: { eq: 'SHARED' } })).toEqual([shared, unlinked]);
  expect(await listed({ kind: { in: ['DIRECT'] } })).toEqual([full, foreign]);
});

test('R1.8 R0.12: a customer has its direct contacts and the shared ones that are linked to it, each once', async () => {
  expect(await ofCustomer()).toMatchObject({ nodes: [{ id: full }, { id: shared }], totalCount: 2 });
  expect(idsOf(await ofCustomer({ filter: { kind: { eq: 'SHARED' } } }))).toEqual([shared]);
});

test('R0.7 R0.8 R0.9: the list of a customer takes a page, its size, a field and a direction', async () => {
  const page = (direction: SortOrder, offset: number) => ofCustomer({ first: 1, offset, orderBy: [{ field: 'NAME', direction }] });

  expect(await page('ASC', 0)).toMatchObject({ nodes: [{ id: full }], limit: 1, offset: 0, totalCount: 2, pageInfo: { hasNextPage: true } });
  expect(await page('ASC', 1)).toMatchObject({ nodes: [{ id: shared }], limit: 1, offset: 1, totalCount: 2, pageInfo: { hasNextPage: false } });
  expect(await page('DESC', 0)).toMatchObject({ nodes: [{ id: shared }] });
  const [error] = await api.runRefused(ContactsOfCustomer, { id: customer.id, first: 101 });
  expect(error?.extensions).toMatchObject({ code: 'INVALID_PARAMETER', violations: [{ propertyPath: 'first' }] });
});

test('R1.9: the dealer code finds direct and shared contacts, and the kind narrows them', async () => {
  const filter = { dealerCode: { eq: 'D-1' } };

  expect(await listed(filter)).toEqual([full, shared]);
  expect(await listed({ ...filter, kind: { eq: 'SHARED' } })).toEqual([shared]);
  expect(idsOf(await ofCustomer({ filter }))).toEqual([full, shared]);
  expect(await listed({ dealerCode: { eq: 'd-1' } })).toEqual([]);
});

test.each<[string, CustomerContactFilter]>([
  ['name', { name: { ilike: 'ADA%' } }],
  ['givenName', { givenName: { eq: 'Ada' } }],
  ['familyName', { familyName: { gt: 'L' } }],
  ['companyName', { companyName: { match: '^Analytical' } }],
  ['contactPosition', { contactPosition: { is: 'NOT_NULL' } }],
  ['addressLines', { addressLines: { cs: ['London'] } }],
  ['postcode', { postcode: { like: 'SW%' } }],
  ['email', { email: { ilike: '%@example.com' }, name: { is: 'NOT_NULL' } }],
  ['website', { website: { isDistinct: 'https://example.com' }, postcode: { is: 'NOT_NULL' } }],
  ['numbers', { numbers: { ov: ['020 7946 0000', '1'] } }],
  ['text of names', { text: { wfts: 'analytical programmer' } }],
  ['text of lines and numbers', { text: { ilike: '%london%7946%' } }],
  ['contactType', { contactType: { eq: 'BILLING' } }],
  ['title', { title: { in: ['MS', 'MR'] } }],
  ['country', { country: { eq: 'GB' } }],
  ['contactRegarding', { contactRegarding: { cs: ['INVOICES'] } }],
  ['emailBillType', { emailBillType: { eq: 'PDF' } }],
  ['invoiceUsageReportCustomerProfile', { invoiceUsageReportCustomerProfile: { eq: 'DETAILED' } }],
  ['copyCorrespondenceTypes', { copyCorrespondenceTypes: { cd: ['LETTERS', 'REMINDERS'] }, postcode: { is: 'NOT_NULL' } }],
  ['copyTicketTypes', { copyTicketTypes: { ov: ['FAULTS'] } }],
  ['hasAccountPassword', { hasAccountPassword: { eq: true } }],
  ['customer', { customer: { customerNumber: { eq: 'C-1' } } }],
  ['contact', { contact: { name: { eq: 'Ada Lovelace' } }, kind: { eq: 'DIRECT' } }],
  ['tags', { tags: { some: { name: { eq: 'board' } } } }],
  ['custom fields', { customFields: [{ path: 'vip.level', number: { gte: 3 } }] }],
  ['not', { not: { postcode: { is: 'NULL' } } }],
  ['version and times', { version: { eq: 1 }, createdAt: { gt: '2020-01-01T00:00:00Z' }, updatedAt: { gt: '2020-01-01T00:00:00Z' }, postcode: { is: 'NOT_NULL' } }],
])('R1.7 R4.6: filters by %s', async (_name, filter) => {
  expect(await listed(filter)).toEqual([full]);
});

test('R1.7: filters by ids and links; ids that name nothing are problems of the page', async () => {
  expect(await listed({ id: { in: [full, foreign] } })).toEqual([full, foreign]);
  expect(await listed({ customerId: { eq: customer.id } })).toEqual([full]);
  expect(await listed({ contactId: { eq: ada.id } })).toEqual([full, unlinked]);
  expect(await listed({ links: { some: { customerId: { eq: customer.id } } } })).toEqual([full, shared]);
  expect(await listed({ links: { none: {} } })).toEqual([unlinked]);
  const { customerContacts } = await api.runQuery(CustomerContacts, { filter: { customerId: { eq: 'nobody' } } });
  expect(customerContacts).toMatchObject({ nodes: [], problems: [{ code: 'NOT_FOUND' }] });
});

const fields = schema.getType('CustomerContactOrderField');
const orderFields = (isEnumType(fields) ? fields.getValues() : []).map(({ name }) => name as CustomerContactOrderField);
const pathOf = (field: CustomerContactOrderField) => (field === 'CUSTOM_FIELD' ? { path: 'vip.level' } : {});

test.each(orderFields)('R0.7 R0.9: the contacts of a customer are sorted by %s, too', async (field) => {
  const { totalCount, nodes } = await ofCustomer({ orderBy: [{ field, ...pathOf(field) }] });
  expect(nodes).toHaveLength(totalCount);
});

test.each(orderFields)('R0.9 R0.8: sorted by %s, pages neither repeat nor skip, and DESC turns the order round', async (field) => {
  const read = async (direction: SortOrder, nulls: 'FIRST' | 'LAST', first: number) => {
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const variables: object = { first, after, orderBy: [{ field, direction, nulls, ...pathOf(field) }] };
      const { customerContacts } = await api.runQuery(CustomerContacts, variables);
      ids.push(...idsOf(customerContacts));
      after = customerContacts.pageInfo.endCursor ?? null;
      more = customerContacts.pageInfo.hasNextPage;
    }
    return ids;
  };
  const ascending = await read('ASC', 'LAST', 100);

  expect([...ascending].sort()).toEqual([full, shared, unlinked, foreign].sort());
  expect(await read('ASC', 'LAST', 1)).toEqual(ascending);
  expect(await read('DESC', 'FIRST', 3)).toEqual(ascending.toReversed());
});

test('R0.9: values are in order, and those without one are last', async () => {
  const sorted = async (field: CustomerContactOrderField) =>
    idsOf((await api.runQuery(CustomerContacts, { orderBy: [{ field }] })).customerContacts);

  expect(await sorted('NAME')).toEqual([full, shared, foreign, unlinked]);
  expect(await sorted('KIND')).toEqual([full, foreign, shared, unlinked]);
  expect((await sorted('NUMBER_1')).slice(0, 2)).toEqual([full, shared]);
  expect((await sorted('NUMBER_4'))[0]).toBe(full);
  expect((await sorted('ADDRESS_LINE_4'))[0]).toBe(full);
  expect((await sorted('EMAIL')).slice(0, 2)).toEqual([full, unlinked]);
});

test('R1.8 RU.10: what was deleted or unlinked is hidden, and shown on request if its contact was deleted', async () => {
  const as = api.backoffice;
  const { id: customerId } = await makePlaceholder(api);
  const direct = await makeCustomerContact(api, { customerId });
  const linked = await makeCustomerContact(api);
  const removed = await makeCustomerContact(api);
  for (const { id } of [linked, removed]) await api.runOk(AddShared, { input: { customerId, customerContactId: id } });
  await api.runOk(RemoveShared, { input: { customerId, customerContactId: removed.id } });
  const contacts = async (deleted: 'EXCLUDE' | 'INCLUDE' | 'ONLY') => idsOf(await ofCustomer({ deleted }, customerId));

  for (const { id } of [direct, linked]) await api.runOk(DeleteCustomerContact, { input: { id } }, { as });
  expect([await contacts('EXCLUDE'), await contacts('ONLY'), await contacts('INCLUDE')]).toEqual([
    [],
    [direct.id, linked.id],
    [direct.id, linked.id],
  ]);
  await api.runOk(RestoreCustomerContact, { input: { id: linked.id } }, { as });
  expect([await contacts('EXCLUDE'), await contacts('ONLY')]).toEqual([[linked.id], [direct.id]]);
  const { customerContacts } = await api.runQuery(CustomerContacts, { deleted: 'ONLY', filter: { id: { in: [direct.id, linked.id] } } });
  expect(idsOf(customerContacts)).toEqual([direct.id]);
  for (const { id } of [linked, removed]) await api.runOk(DeleteCustomerContact, { input: { id } }, { as });
});

test('RU.1: an individual or organization shows the customer contacts that it is behind', async () => {
  const { contact } = await api.runQuery(CustomerContactsOfContact, { id: ada.id });
  expect(idsOf(contact!.customerContacts)).toEqual([full, unlinked]);
});

test('RU.3 RU.5: a stranger sees nothing of it; nobody and those without a permission are refused', async () => {
  expect((await api.runQuery(CustomerContacts, {}, { as: api.stranger })).customerContacts.totalCount).toBe(0);
  expect((await api.runQuery(ContactsOfCustomer, { id: customer.id }, { as: api.stranger })).customer).toBeNull();
  const [refused] = await api.runRefused(CustomerContacts, {}, { as: await signIn(api.tenantId) });
  expect(refused?.extensions?.code).toBe('FORBIDDEN');
  const [error] = await api.runRefused(CustomerContacts, {}, { as: api.anonymous });
  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
});
