import { beforeAll, expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import type { ContactFilter, ContactOrderField, CustomerRoleFilter } from '../../generated/graphql.ts';
import { createApi, type Api } from '../../support/api.ts';
import { countStatements } from '../../support/countStatements.ts';
import { makeOrganizationContact } from '../../support/factories/makeOrganizationContact.ts';
import { RemoveCustomerRole, SetAlternativePayerRole, SetSupplierRole } from './roleDocuments.ts';
import { makeCustomer, makeManager, makePayer, payerInput, supplierInput } from './roleFactories.ts';

const Contacts = graphql(`
  query ContactsByRole($filter: ContactFilter, $orderBy: [ContactOrder!], $first: Int, $last: Int, $before: String) {
    contacts(filter: $filter, orderBy: $orderBy, first: $first, last: $last, before: $before) {
      nodes {
        id
        customerRole {
          customerNumber
          managedBy {
            id
          }
          alternativePayer {
            id
          }
        }
        supplierRole {
          supplierNumber
        }
        alternativePayerRole {
          alternativePayerNumber
        }
      }
      pageInfo {
        endCursor
      }
    }
  }
`);

let api: Api;
let [early, late, former, bystander, payer] = ['', '', '', '', ''];
let manager: { id: string };

beforeAll(async () => {
  api = await createApi();
  manager = await makeManager(api);
  payer = (await makePayer(api, { alternativePayerNumber: 'P-1', since: '2018-01-01' })).contact.id;
  early = (
    await makeCustomer(api, {
      customerNumber: 'C-2',
      customerSince: '2001-01-01',
      isSuspended: true,
      externalCard: { number: '4711' },
      taxInformation: { euVatNumber: 'DE000000001', enabledTaxExemptions: ['UNIVERSAL_POSTAL_SERVICE_DE'] },
      globalLocationNumber: '4012345000009',
      alternativePayerId: payer,
      requiresFormalInvoice: true,
      creditLimit: { amount: '900719925474099.3333', currency: 'EUR' },
      managedById: manager.id,
    })
  ).contact.id;
  late = (await makeCustomer(api, { customerNumber: 'C-1', customerSince: '2002-01-01' })).contact.id;
  former = (await makeCustomer(api, { customerNumber: 'C-2b', isSuspended: true })).contact.id;
  await api.runOk(RemoveCustomerRole, { input: { contactId: former } }, { as: api.backoffice });
  bystander = (await makeOrganizationContact(api)).id;
  const supplier = supplierInput({ supplierNumber: 'S-1', supplierSince: '2003-01-01', myCustomerNumber: 'K 17' });
  await api.runOk(SetSupplierRole, { input: { contactId: late, role: supplier } });
  await api.runOk(SetAlternativePayerRole, { input: { contactId: late, role: payerInput({ alternativePayerNumber: 'P-2' }) } });
});

const idsOf = async (filter: ContactFilter) => (await api.runQuery(Contacts, { filter })).contacts.nodes.map(({ id }) => id);

const customerFilters: [name: string, filter: () => CustomerRoleFilter][] = [
  ['its number', () => ({ customerNumber: { like: 'C-2%' } })],
  ['suspension', () => ({ isSuspended: { eq: true } })],
  ['a date', () => ({ customerSince: { lt: '2002-01-01' } })],
  ['its manager', () => ({ managedById: { eq: manager.id } })],
  ['its payer', () => ({ alternativePayerId: { in: [payer] } })],
  ['its card', () => ({ externalCardNumber: { eq: '4711' }, externalCardAdded: { is: 'NOT_NULL' } })],
  ['its VAT number', () => ({ euVatNumber: { eq: 'DE000000001' } })],
  ['an exemption', () => ({ enabledTaxExemptions: { cs: ['UNIVERSAL_POSTAL_SERVICE_DE'] } })],
  ['its GLN', () => ({ globalLocationNumber: { eq: '4012345000009' } })],
  ['formal invoices', () => ({ requiresFormalInvoice: { is: 'TRUE' } })],
  ['an exact amount', () => ({ creditLimitAmount: { gt: '900719925474099.3332', lt: '900719925474099.3334' } })],
  ['a currency', () => ({ creditLimitCurrency: { eq: 'EUR' } })],
  ['its account', () => ({ debtorAccountId: { eq: 'D00000002' } })],
];

test.each(customerFilters)('R4.6 finds a customer by %s, never by a removed role', async (_name, filter) => {
  expect(await idsOf({ customerRole: filter() })).toEqual([early]);
});

test('R4.6 finds contacts by the roles that they hold or do not hold', async () => {
  const holders = [early, late];
  const all = [early, late, former, bystander, payer];
  const found = (await idsOf({ id: { in: all }, customerRole: {} })).sort();
  const others = (await idsOf({ id: { in: all }, not: { customerRole: {} } })).sort();

  expect(found).toEqual(holders.sort());
  expect(others).toEqual([former, bystander, payer].sort());
});

test('R4.6 finds suppliers and alternative payers', async () => {
  expect(await idsOf({ supplierRole: { myCustomerNumber: { eq: 'K 17' }, supplierSince: { gte: '2003-01-01' } } })).toEqual([late]);
  expect(await idsOf({ supplierRole: { creditorAccountId: { eq: 'C00000001' } } })).toEqual([late]);
  expect(await idsOf({ alternativePayerRole: { since: { lte: '2018-01-01' }, isActive: { eq: true }, alternativePayerNumber: { eq: 'P-1' } } })).toEqual([payer]);
});

const orders: [field: ContactOrderField, order: () => string[]][] = [
  ['CUSTOMER_NUMBER', () => [late, early]],
  ['CUSTOMER_SINCE', () => [early, late]],
  ['SUPPLIER_NUMBER', () => [late]],
  ['SUPPLIER_SINCE', () => [late]],
  ['ALTERNATIVE_PAYER_NUMBER', () => [payer, late]],
];

test.each(orders)('sorts contacts by %s, those without the role last, and pages either way', async (field, order) => {
  const orderBy = [{ field }];
  const expected = order();
  const { contacts } = await api.runQuery(Contacts, { orderBy });
  expect(contacts.nodes.slice(0, expected.length).map(({ id }) => id)).toEqual(expected);

  const before = await api.runQuery(Contacts, { orderBy, last: 1, before: contacts.pageInfo.endCursor });
  expect(before.contacts.nodes).toEqual([contacts.nodes.at(-2)]);
});

test('reads the roles of many contacts in as many statements as of two', async () => {
  const two = await countStatements(() => api.runQuery(Contacts, { first: 2 }));
  await Promise.all(Array.from({ length: 20 }, () => makeCustomer(api, { managedById: manager.id, alternativePayerId: payer })));

  expect(await countStatements(() => api.runQuery(Contacts, { first: 50 }))).toBe(two);
});
