import { expect, test } from '@jest/globals';
import { newUuid } from '../../../src/platform/ids.ts';
import type { CustomerRoleInput } from '../../generated/graphql.ts';
import { signIn } from '../../support/actors.ts';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { RolesOfContact, SetCustomerRole } from './roleDocuments.ts';
import { customerInput, makeCustomer, makeManager, makePayer } from './roleFactories.ts';

const now = new Date('2026-05-01T12:00:00.000Z');

const nothingOptional = {
  managedBy: null,
  externalCard: null,
  taxInformation: null,
  globalLocationNumber: null,
  alternativePayer: null,
  requiresFormalInvoice: null,
  creditLimit: null,
};

test('R3.46 makes a contact a customer with every field of the role', async () => {
  const api = await createApi({ now: () => now });
  const contact = await makeIndividualContact(api);
  const payer = await makePayer(api);
  const manager = await makeManager(api);
  const role = {
    customerNumber: 'C-1',
    isActive: true,
    isSuspended: true,
    customerSince: '2020-02-29',
    managedById: manager.id,
    externalCard: { number: '4711' },
    taxInformation: {
      euVatNumber: 'DE000000001',
      taxRegistrationNumber: '123456789',
      enabledTaxExemptions: ['UNIVERSAL_POSTAL_SERVICE_DE', 'UNIVERSAL_POSTAL_SERVICE_DE'],
    },
    globalLocationNumber: '4012345000009',
    alternativePayerId: payer.contact.id,
    requiresFormalInvoice: false,
    creditLimit: { amount: '2500.75', currency: 'EUR' },
  };
  const { customerRole, ...payload } = await api.runOk(SetCustomerRole, { input: { contactId: contact.id, role } });

  const { managedById, alternativePayerId, ...same } = role;
  expect(customerRole).toEqual({
    ...same,
    id: expect.stringMatching(/^customer_[0-9a-f]{32}$/),
    version: 1,
    deleted: false,
    contact: { id: contact.id },
    managedBy: { id: managedById },
    externalCard: { number: '4711', added: now.toISOString() },
    taxInformation: { ...role.taxInformation, enabledTaxExemptions: ['UNIVERSAL_POSTAL_SERVICE_DE'] },
    alternativePayer: { id: alternativePayerId },
    debtorAccountId: 'D00000002',
  });
  expect(payload).toMatchObject({ contact: { id: contact.id }, warnings: [] });
  const read = await api.runQuery(RolesOfContact, { id: contact.id });
  expect(read.contact).toEqual({ customerRole, supplierRole: null, alternativePayerRole: null });
});

test('R3.44 replaces a role: what is left out or null becomes empty', async () => {
  const api = await createApi();
  const payer = await makePayer(api);
  const full: Partial<CustomerRoleInput> = {
    externalCard: { number: '4711' },
    taxInformation: { euVatNumber: 'DE000000001', enabledTaxExemptions: ['UNIVERSAL_POSTAL_SERVICE_DE'] },
    globalLocationNumber: '4012345000009',
    alternativePayerId: payer.contact.id,
    requiresFormalInvoice: true,
    creditLimit: { amount: '1', currency: 'EUR' },
    managedById: (await makeManager(api)).id,
  };
  const { contact, role } = await makeCustomer(api, full);
  const set = (next: Partial<CustomerRoleInput>) =>
    api.runOk(SetCustomerRole, { input: { contactId: contact.id, role: customerInput({ customerNumber: 'C-2', ...next }) } });

  const leftOut = await set({});
  expect(leftOut.customerRole).toMatchObject({ ...nothingOptional, id: role.id, version: 2, customerNumber: 'C-2' });
  expect(leftOut.customerRole.debtorAccountId).toBe(role.debtorAccountId);

  expect((await set(full)).customerRole).toMatchObject({ version: 3, alternativePayer: { id: payer.contact.id } });
  const cleared = Object.fromEntries(Object.keys(full).map((field) => [field, null]));
  expect((await set(cleared)).customerRole).toMatchObject({ ...nothingOptional, version: 4 });
});

test('setting what is there already changes nothing', async () => {
  const api = await createApi();
  const { contact, role } = await makeCustomer(api, { customerNumber: 'C-1', creditLimit: { amount: '120.50', currency: 'EUR' } });
  const input = {
    contactId: contact.id,
    role: customerInput({ customerNumber: 'C-1', creditLimit: { amount: '120.5000', currency: 'EUR' } }),
  };

  expect((await api.runOk(SetCustomerRole, { input })).customerRole).toEqual(role);
});

test('R3.46 dates an external card by when its number was set or changed', async () => {
  let today = new Date('2026-01-01T00:00:00.000Z');
  const api = await createApi({ now: () => today });
  const { contact } = await makeCustomer(api);
  const setOn = async (day: string, number: string | null) => {
    today = new Date(day);
    const role = customerInput({ customerNumber: 'C-1', externalCard: number === null ? null : { number } });
    return (await api.runOk(SetCustomerRole, { input: { contactId: contact.id, role } })).customerRole.externalCard;
  };
  const [first, second, third] = ['2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z'] as const;

  expect(await setOn(first, '1')).toEqual({ number: '1', added: first });
  expect(await setOn(second, '1')).toEqual({ number: '1', added: first });
  expect(await setOn(second, '2')).toEqual({ number: '2', added: second });
  expect(await setOn(third, null)).toBeNull();
  expect(await setOn(third, '2')).toEqual({ number: '2', added: third });
});

test('a global location number that fails its check digit comes back with a warning', async () => {
  const api = await createApi();
  const contact = await makeIndividualContact(api);
  const role = customerInput({ globalLocationNumber: '4012345000001' });
  const { customerRole, warnings } = await api.runOk(SetCustomerRole, { input: { contactId: contact.id, role } });

  expect(customerRole.globalLocationNumber).toBe('4012345000001');
  expect(warnings).toEqual([{ propertyPath: 'role.globalLocationNumber', code: 'GLN_CHECK_DIGIT' }]);
});

test('compares ifVersion with the version of the role', async () => {
  const api = await createApi();
  const { contact, role } = await makeCustomer(api);
  const input = { contactId: contact.id, ifVersion: 1, role: customerInput({ customerNumber: 'C-2' }) };
  await api.runOk(SetCustomerRole, { input });
  const problem = await api.runError(SetCustomerRole, { input: { ...input, role: customerInput() } }, 'StaleVersion');

  expect(problem).toMatchObject({ current: { id: role.id }, currentVersion: 2, conflictingPaths: ['customerNumber'] });
  expect((await api.db.customer.findFirstOrThrow()).customerNumber).toBe('C-2');
});

test('does not find a contact that is unknown, deleted, or of another tenant, nor a version of a role that never was', async () => {
  const api = await createApi();
  const contact = await makeIndividualContact(api);
  const deleted = await makeIndividualContact(api);
  await api.db.contact.updateMany({ where: { id: deleted.uuid }, data: { deletedAt: now } });
  const role = customerInput();
  const ids = [newUuid(), 'nonsense', '', deleted.id, contact.id.replace('individual', 'organization')];
  for (const contactId of ids) {
    const problem = await api.runError(SetCustomerRole, { input: { contactId, role } }, 'NotFound');
    expect(problem).toMatchObject({ propertyPath: 'contactId', id: contactId });
  }
  await api.runError(SetCustomerRole, { input: { contactId: contact.id, role } }, 'NotFound', { as: api.stranger });
  await api.runError(SetCustomerRole, { input: { contactId: contact.id, ifVersion: 1, role } }, 'NotFound');

  expect(await api.db.customer.count()).toBe(0);
});

test('needs somebody who may write', async () => {
  const api = await createApi();
  const contact = await makeIndividualContact(api);
  const input = { contactId: contact.id, role: customerInput() };
  const [error] = await api.runRefused(SetCustomerRole, { input }, { as: api.anonymous });
  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  const problem = await api.runError(SetCustomerRole, { input }, 'PermissionDenied', { as: await signIn(api.tenantId) });

  expect(problem.permission).toBe('TENANT_ACCESS');
  expect(await api.db.customer.count()).toBe(0);
});
