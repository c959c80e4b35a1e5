import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import type { CustomerFilter, CustomerOrderField, PlaceholderCustomerFilter } from '../../generated/graphql.ts';
import { createApi } from '../../support/api.ts';
import { countStatements } from '../../support/countStatements.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { RemoveCustomerRole, SetCustomerRole } from '../role/roleDocuments.ts';
import { customerInput, makeCustomer } from '../role/roleFactories.ts';
import { DeletePlaceholder, ReadCustomer } from './customerDocuments.ts';
import { makePlaceholder } from './makePlaceholder.ts';

const Customers = graphql(`
  query Customers($filter: CustomerFilter, $orderBy: [CustomerOrder!], $deleted: DeletedFilter) {
    customers(filter: $filter, orderBy: $orderBy, deleted: $deleted, first: 5000) {
      totalCount
      nodes {
        __typename
        id
        name
        customerNumber
        isActive
        customerSince
        requiresFormalInvoice
        debtorAccountId
        ... on CustomerRole {
          isSuspended
          contact {
            name
          }
        }
        ... on PlaceholderCustomer {
          trackRevenue
        }
      }
      problems {
        code
      }
    }
  }
`);

const Placeholders = graphql(`
  query Placeholders($filter: PlaceholderCustomerFilter, $orderBy: [PlaceholderCustomerOrder!], $first: Int) {
    placeholderCustomers(filter: $filter, orderBy: $orderBy, first: $first) {
      totalCount
      nodes {
        name
      }
    }
  }
`);

async function setUp() {
  const api = await createApi();
  const contact = await makeIndividualContact(api, { name: 'Bea' });
  const { customerRole: role } = await api.runOk(SetCustomerRole, {
    input: { contactId: contact.id, role: customerInput({ customerNumber: '2', customerSince: '2021-01-01', isSuspended: true }) },
  });
  const cash = await makePlaceholder(api, { name: 'Cash', customerNumber: '1', customerSince: '2022-01-01', requiresFormalInvoice: true });
  const auction = await makePlaceholder(api, { name: 'Auction', customerNumber: '3', isActive: false, externalId: 'a', trackRevenue: false });
  return { api, contact, role, cash, auction };
}

test('RU.2: customers of both kinds are one list, each with what its kind has', async () => {
  const { api, role, cash, auction } = await setUp();
  const { customers } = await api.runQuery(Customers, {});

  expect(customers.totalCount).toBe(3);
  expect(customers.nodes).toMatchObject([
    { __typename: 'PlaceholderCustomer', id: cash.id, name: 'Cash', trackRevenue: true, requiresFormalInvoice: true },
    { __typename: 'CustomerRole', id: role.id, name: 'Bea', isSuspended: true, contact: { name: 'Bea' }, requiresFormalInvoice: null },
    { __typename: 'PlaceholderCustomer', id: auction.id, name: 'Auction', isActive: false, trackRevenue: false },
  ]);
});

test('RU.2: customers are filtered by what they have in common and by their contact', async () => {
  const { api, contact, role, cash, auction } = await setUp();
  const find = async (filter: CustomerFilter) =>
    (await api.runQuery(Customers, { filter })).customers.nodes.map(({ name }) => name);

  expect(await find({ id: { in: [role.id, auction.id] } })).toEqual(['Bea', 'Auction']);
  expect(await find({ customerNumber: { eq: '1' } })).toEqual(['Cash']);
  expect(await find({ name: { ilike: 'b%' } })).toEqual(['Bea']);
  expect(await find({ name: { gt: 'B' } })).toEqual(['Cash', 'Bea']);
  expect(await find({ isActive: { eq: false } })).toEqual(['Auction']);
  expect(await find({ isPlaceholder: { eq: true } })).toEqual(['Cash', 'Auction']);
  expect(await find({ isPlaceholder: { is: 'FALSE' } })).toEqual(['Bea']);
  expect(await find({ customerSince: { gte: '2021-01-01' } })).toEqual(['Cash', 'Bea']);
  expect(await find({ requiresFormalInvoice: { is: 'NULL' } })).toEqual(['Bea']);
  expect(await find({ isSuspended: { eq: true } })).toEqual(['Bea']);
  expect(await find({ externalId: { eq: 'a' } })).toEqual(['Auction']);
  expect(await find({ contact: { id: { eq: contact.id }, kind: { eq: 'INDIVIDUAL' } } })).toEqual(['Bea']);
  expect(await find({ debtorAccountId: { eq: cash.debtorAccountId } })).toEqual(['Cash']);
  const { customers } = await api.runQuery(Customers, { filter: { id: { eq: contact.id } } });
  expect(customers).toMatchObject({ nodes: [], problems: [{ code: 'NOT_FOUND' }] });
});

test('RU.2: customers are sorted by number, name, since, activity and age', async () => {
  const { api } = await setUp();
  const sort = async (field: CustomerOrderField) =>
    (await api.runQuery(Customers, { orderBy: [{ field }] })).customers.nodes.map(({ name }) => name);

  expect(await sort('CUSTOMER_NUMBER')).toEqual(['Cash', 'Bea', 'Auction']);
  expect(await sort('NAME')).toEqual(['Auction', 'Bea', 'Cash']);
  expect(await sort('CUSTOMER_SINCE')).toEqual(['Auction', 'Bea', 'Cash']);
  expect(await sort('IS_ACTIVE')).toEqual(['Auction', 'Bea', 'Cash']);
  expect(await sort('CREATED_AT')).toEqual(['Bea', 'Cash', 'Auction']);
});

test('R3.60 R3.4: placeholder customers are paged, filtered and sorted', async () => {
  const { api } = await setUp();
  const find = async (filter: PlaceholderCustomerFilter) =>
    (await api.runQuery(Placeholders, { filter })).placeholderCustomers.nodes.map(({ name }) => name);

  const sorted = await api.runQuery(Placeholders, { orderBy: [{ field: 'NAME' }], first: 1 });
  expect(sorted.placeholderCustomers).toEqual({ totalCount: 2, nodes: [{ name: 'Auction' }] });
  expect((await api.runQuery(Placeholders, { orderBy: [{ field: 'EXTERNAL_ID', nulls: 'FIRST' }] })).placeholderCustomers.nodes[0]).toEqual({
    name: 'Cash',
  });
  expect(await find({ trackRevenue: { eq: false } })).toEqual(['Auction']);
  expect(await find({ name: { like: 'C%' }, externalId: { is: 'NULL' } })).toEqual(['Cash']);
  const [error] = await api.runRefused(Placeholders, { first: 5001 });
  expect(error?.extensions?.code).toBe('INVALID_PARAMETER');
});

test('RU.10: deleted customers are listed on request', async () => {
  const { api, cash } = await setUp();
  await api.runOk(DeletePlaceholder, { input: { id: cash.id } }, { as: api.backoffice });
  const names = async (deleted: 'EXCLUDE' | 'ONLY') =>
    (await api.runQuery(Customers, { deleted })).customers.nodes.map(({ name }) => name);

  expect([await names('EXCLUDE'), await names('ONLY')]).toEqual([['Bea', 'Auction'], ['Cash']]);
});

test('RU.2: a customer is read by its own id, by that of its contact, and by the UUID of either', async () => {
  const { api, contact, role, cash } = await setUp();
  const read = async (id: string) => (await api.runQuery(ReadCustomer, { id })).customer?.id;
  const { id: uuid } = await api.db.customer.findFirstOrThrow({ where: { contactId: contact.uuid } });
  const digits = contact.uuid.replaceAll('-', '');

  for (const id of [role.id, contact.id, contact.uuid, uuid]) expect(await read(id)).toBe(role.id);
  for (const id of [cash.id, cash.uuid]) expect(await read(id)).toBe(cash.id);
  const wrong = [
    `organization_${digits}`,
    `customer_${digits}`,
    cash.id.replace('placeholder_', ''),
    role.id.replace('customer_', 'placeholder_customer_'),
    role.id.replace('customer_', 'individual_'),
    role.id.replace('customer_', 'tag_'),
    'nonsense',
  ];
  for (const id of wrong) expect(await read(id)).toBeUndefined();
  expect((await api.runQuery(ReadCustomer, { id: role.id }, { as: api.stranger })).customer).toBeNull();
});

test('RU.10: a role that was removed is read with its mark', async () => {
  const api = await createApi();
  const { contact, role } = await makeCustomer(api);
  await api.runOk(RemoveCustomerRole, { input: { contactId: contact.id } }, { as: api.backoffice });

  expect((await api.runQuery(ReadCustomer, { id: contact.id })).customer).toMatchObject({ id: role.id, deleted: true });
});

test('reading customers sends as many statements for one as for many', async () => {
  const { api } = await setUp();
  const short = await countStatements(() => api.runQuery(Customers, { filter: { name: { in: ['Bea', 'Cash'] } } }));

  for (let index = 0; index < 5; index++) await Promise.all([makeCustomer(api), makePlaceholder(api)]);
  expect(await countStatements(() => api.runQuery(Customers, {}))).toBe(short);
});
