import { expect, test } from '@jest/globals';
import { createApi } from '../../support/api.ts';
import { RemoveCustomerRole, RemoveSupplierRole, RolesOfContact } from './roleDocuments.ts';
import { makeCustomer, makePayer, makeSupplier } from './roleFactories.ts';

test('R3.45 removes a customer role, which the contact then does not hold', async () => {
  const api = await createApi();
  const payer = await makePayer(api);
  const { contact, role } = await makeCustomer(api, { alternativePayerId: payer.contact.id });
  const input = { contactId: contact.id, ifVersion: role.version };
  const { customerRole } = await api.runOk(RemoveCustomerRole, { input }, { as: api.backoffice });

  expect(customerRole).toEqual({ id: role.id, version: 2, deleted: true });
  const read = await api.runQuery(RolesOfContact, { id: contact.id });
  expect(read.contact?.customerRole).toBeNull();
});

test('R3.45 removes a supplier role, which the contact then does not hold', async () => {
  const api = await createApi();
  const { contact, role } = await makeSupplier(api);
  const { supplierRole } = await api.runOk(RemoveSupplierRole, { input: { contactId: contact.id } }, { as: api.backoffice });

  expect(supplierRole).toEqual({ id: role.id, version: 2, deleted: true });
  const read = await api.runQuery(RolesOfContact, { id: contact.id });
  expect(read.contact?.supplierRole).toBeNull();
});

test('R3.44 does not find a role that the contact does not hold, or not any more, or in another tenant', async () => {
  const api = await createApi();
  const { contact } = await makeCustomer(api);
  const input = { contactId: contact.id };
  await api.runError(RemoveCustomerRole, { input }, 'NotFound', { as: api.stranger });
  const problem = await api.runError(RemoveSupplierRole, { input }, 'NotFound', { as: api.backoffice });
  expect(problem).toMatchObject({ propertyPath: 'contactId', id: contact.id });

  await api.runOk(RemoveCustomerRole, { input }, { as: api.backoffice });
  await api.runError(RemoveCustomerRole, { input }, 'NotFound', { as: api.backoffice });
});

test('refuses to remove a role that changed since it was read', async () => {
  const api = await createApi();
  const customer = await makeCustomer(api);
  const supplier = await makeSupplier(api);
  const stale = (contact: { id: string }) => ({ input: { contactId: contact.id, ifVersion: 2 } });
  const problem = await api.runError(RemoveCustomerRole, stale(customer.contact), 'StaleVersion', { as: api.backoffice });
  await api.runError(RemoveSupplierRole, stale(supplier.contact), 'StaleVersion', { as: api.backoffice });

  expect(problem).toMatchObject({ current: { id: customer.role.id }, currentVersion: 1 });
  expect(await api.db.customer.count({ where: { deletedAt: null } })).toBe(1);
  expect(await api.db.supplierRole.count({ where: { deletedAt: null } })).toBe(1);
});

test('needs TENANT_BACKOFFICE', async () => {
  const api = await createApi();
  const customer = { input: { contactId: (await makeCustomer(api)).contact.id } };
  const supplier = { input: { contactId: (await makeSupplier(api)).contact.id } };
  await api.runError(RemoveCustomerRole, customer, 'PermissionDenied');
  await api.runError(RemoveSupplierRole, supplier, 'PermissionDenied');
  for (const refused of [
    await api.runRefused(RemoveCustomerRole, customer, { as: api.anonymous }),
    await api.runRefused(RemoveSupplierRole, supplier, { as: api.anonymous }),
  ]) {
    expect(refused[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  }

  expect(await api.db.customer.count({ where: { deletedAt: null } })).toBe(1);
  expect(await api.db.supplierRole.count({ where: { deletedAt: null } })).toBe(1);
});
