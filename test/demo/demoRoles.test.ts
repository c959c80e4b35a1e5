import { beforeAll, expect, test } from '@jest/globals';
import type { TenantClient } from '../../src/platform/database/tenantClient.ts';
import { seededTenant } from './seededTenant.ts';

let db: TenantClient;

beforeAll(async () => {
  ({ db } = await seededTenant(500));
}, 60_000);

const accounts = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => letter + String(index + 1).padStart(8, '0'));

test('debtor accounts follow each other; a contact has one for both of its roles', async () => {
  const roles = [...(await db.customer.findMany()), ...(await db.alternativePayerRole.findMany())];
  // A placeholder customer, which belongs to no contact, has an account for itself.
  const ownerOf = (role: (typeof roles)[number]) => role.contactId ?? role.id;
  const contactOf = new Map(roles.map((role) => [role.debtorAccountId, ownerOf(role)]));
  expect([...contactOf.keys()].sort()).toEqual(accounts('D', contactOf.size));
  expect(new Set(contactOf.values()).size).toBe(contactOf.size);
  for (const role of roles) expect(contactOf.get(role.debtorAccountId)).toBe(ownerOf(role));
  expect(await db.accountNumber.findFirst({ where: { ledger: 'DEBTOR' } })).toMatchObject({ last: contactOf.size });
});

test('creditor accounts follow each other', async () => {
  const suppliers = await db.supplierRole.findMany();
  const used = suppliers.map(({ creditorAccountId }) => creditorAccountId).sort();
  expect(used).toEqual(accounts('C', suppliers.length));
  expect(await db.accountNumber.findFirst({ where: { ledger: 'CREDITOR' } })).toMatchObject({ last: suppliers.length });
});

test('numbers of customers, suppliers and payers are unique', async () => {
  const customers = (await db.customer.findMany()).map(({ customerNumber }) => customerNumber);
  const suppliers = (await db.supplierRole.findMany()).map(({ supplierNumber }) => supplierNumber);
  const payers = (await db.alternativePayerRole.findMany()).map((role) => role.alternativePayerNumber);
  for (const numbers of [customers, suppliers, payers]) {
    expect(numbers.length).toBeGreaterThan(0);
    expect(new Set(numbers).size).toBe(numbers.length);
  }
});

test('who pays for a customer is another contact with an active role', async () => {
  const customers = await db.customer.findMany({
    where: { alternativePayerId: { not: null } },
    include: { alternativePayer: { include: { alternativePayerRole: true } } },
  });
  expect(customers.length).toBeGreaterThan(0);
  for (const { contactId, alternativePayer } of customers) {
    expect(alternativePayer?.id).not.toBe(contactId);
    expect(alternativePayer?.alternativePayerRole?.isActive).toBe(true);
  }
});

test('who looks after customers and suppliers is an active representative', async () => {
  const managed = { where: { managedById: { not: null } }, include: { managedBy: true } };
  const roles = [...(await db.customer.findMany(managed)), ...(await db.supplierRole.findMany(managed))];
  expect(roles.length).toBeGreaterThan(0);
  for (const { managedBy } of roles) expect(managedBy?.isActive).toBe(true);
});
