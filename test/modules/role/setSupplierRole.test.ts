import { expect, test } from '@jest/globals';
import { signIn } from '../../support/actors.ts';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { RolesOfContact, SetSupplierRole } from './roleDocuments.ts';
import { makeManager, makeSupplier, supplierInput } from './roleFactories.ts';

const full = {
  supplierNumber: 'S-1',
  isActive: false,
  supplierSince: '2019-12-31',
  myCustomerNumber: 'K 17',
  taxInformation: { type: 'VendorTaxInformation', euVatNumber: 'DE000000001', taxRegistrationNumber: '123456789' },
  globalLocationNumber: 'gate 3',
};

test('R3.57 makes a contact a supplier with every field of the role', async () => {
  const api = await createApi();
  const contact = await makeIndividualContact(api);
  const manager = await makeManager(api);
  const input = { contactId: contact.id, role: { ...full, managedById: manager.id } };
  const { supplierRole, warnings } = await api.runOk(SetSupplierRole, { input });

  expect(supplierRole).toEqual({
    ...full,
    id: expect.stringMatching(/^supplier_[0-9a-f]{32}$/),
    version: 1,
    deleted: false,
    contact: { id: contact.id },
    managedBy: { id: manager.id },
    creditorAccountId: 'C00000001',
  });
  expect(warnings).toEqual([{ propertyPath: 'role.globalLocationNumber', code: 'GLN_CHECK_DIGIT' }]);
  const read = await api.runQuery(RolesOfContact, { id: contact.id });
  expect(read.contact).toEqual({ customerRole: null, supplierRole, alternativePayerRole: null });
});

test('R3.44 replaces a role: what is left out or null becomes empty', async () => {
  const api = await createApi();
  const { contact, role } = await makeSupplier(api, full);
  const empty = { managedBy: null, myCustomerNumber: null, taxInformation: null, globalLocationNumber: null };
  const leftOut = await api.runOk(SetSupplierRole, { input: { contactId: contact.id, role: supplierInput() } });
  expect(leftOut.supplierRole).toMatchObject({ ...empty, id: role.id, version: 2, creditorAccountId: role.creditorAccountId });

  await api.runOk(SetSupplierRole, { input: { contactId: contact.id, role: full } });
  const nulls = { managedById: null, myCustomerNumber: null, taxInformation: null, globalLocationNumber: null };
  const cleared = await api.runOk(SetSupplierRole, { input: { contactId: contact.id, role: supplierInput(nulls) } });
  expect(cleared.supplierRole).toMatchObject({ ...empty, version: 4 });
});

test('refuses a supplier number that another supplier has', async () => {
  const api = await createApi();
  const holder = await makeSupplier(api, { supplierNumber: 'S-1' });
  const other = await makeIndividualContact(api);
  const input = { contactId: other.id, role: supplierInput({ supplierNumber: 'S-1' }) };
  const problem = await api.runError(SetSupplierRole, { input }, 'Conflict');

  expect(problem).toMatchObject({ propertyPath: 'role.supplierNumber', existing: { id: holder.role.id } });
  expect(await api.db.supplierRole.count()).toBe(1);
});

test('refuses a version that is not the current one', async () => {
  const api = await createApi();
  const { contact, role } = await makeSupplier(api);
  const input = { contactId: contact.id, ifVersion: 7, role: supplierInput() };
  const problem = await api.runError(SetSupplierRole, { input }, 'StaleVersion');

  expect(problem).toMatchObject({ current: { id: role.id }, currentVersion: 1, conflictingPaths: [] });
  expect((await api.db.supplierRole.findFirstOrThrow()).version).toBe(1);
});

test('R3.82 reports a manager and a type of tax information that are not there at once', async () => {
  const api = await createApi();
  const contact = await makeIndividualContact(api);
  const role = supplierInput({ managedById: 'nobody', taxInformation: { type: 'Other' } });
  const problem = await api.runError(SetSupplierRole, { input: { contactId: contact.id, role } }, 'ValidationFailed');

  expect(problem.status).toBe(422);
  expect(problem.violations.map(({ propertyPath, code }) => [propertyPath, code])).toEqual([
    ['role.managedById', 'NOT_FOUND'],
    ['role.taxInformation.type', 'NOT_LISTED'],
  ]);
  expect(await api.db.supplierRole.count()).toBe(0);
});

test('R3.57 wants 1 to 256 characters for the number and at least 9 for the tax registration', async () => {
  const api = await createApi();
  const contact = await makeIndividualContact(api);
  const taxInformation = { type: 'VendorTaxInformation', taxRegistrationNumber: '12345678' };
  const role = supplierInput({ supplierNumber: 'x'.repeat(257), taxInformation });
  const problem = await api.runError(SetSupplierRole, { input: { contactId: contact.id, role } }, 'ValidationFailed');

  expect(problem.violations.map(({ propertyPath, code }) => [propertyPath, code])).toEqual([
    ['role.supplierNumber', 'TOO_LONG'],
    ['role.taxInformation.taxRegistrationNumber', 'TOO_SHORT'],
  ]);
});

test('does not find a contact of another tenant, and needs somebody who may write', async () => {
  const api = await createApi();
  const contact = await makeIndividualContact(api);
  const input = { contactId: contact.id, role: supplierInput() };
  await api.runError(SetSupplierRole, { input }, 'NotFound', { as: api.stranger });
  await api.runError(SetSupplierRole, { input }, 'PermissionDenied', { as: await signIn(api.tenantId) });
  const [error] = await api.runRefused(SetSupplierRole, { input }, { as: api.anonymous });

  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await api.db.supplierRole.count()).toBe(0);
});
