import { beforeAll, expect, test } from '@jest/globals';
import type { CustomerRoleInput } from '../../generated/graphql.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { RemoveAlternativePayerRole, SetAlternativePayerRole, SetCustomerRole } from './roleDocuments.ts';
import { customerInput, makeCustomer, makeManager, makePayer, payerInput } from './roleFactories.ts';

let api: Api;
let contact: Awaited<ReturnType<typeof makeIndividualContact>>;

beforeAll(async () => {
  api = await createApi();
  contact = await makeIndividualContact(api);
});

/** What is wrong with a role; also that nothing was written. */
async function violations(role: Partial<CustomerRoleInput>, contactId = contact.id) {
  const before = await api.db.change.count();
  const problem = await api.runError(SetCustomerRole, { input: { contactId, role: customerInput(role) } }, 'ValidationFailed');
  expect(await api.db.change.count()).toBe(before);
  return { status: problem.status, violations: problem.violations.map(({ propertyPath, code }) => [propertyPath, code]) };
}

const payerRefused = (code: string) => ({ status: 422, violations: [['role.alternativePayerId', code]] });

test('R3.48 refuses an alternative payer without an alternative payer role', async () => {
  const other = await makeIndividualContact(api);

  expect(await violations({ alternativePayerId: other.id })).toEqual(payerRefused('NO_ACTIVE_ALTERNATIVE_PAYER_ROLE'));
});

test('R3.48 refuses an alternative payer without an active role', async () => {
  const ended = await makePayer(api, { isActive: false });
  const removed = await makePayer(api);
  await api.runOk(RemoveAlternativePayerRole, { input: { contactId: removed.contact.id } }, { as: api.backoffice });
  for (const payer of [ended, removed]) {
    const refused = await violations({ alternativePayerId: payer.contact.id });
    expect(refused).toEqual(payerRefused('NO_ACTIVE_ALTERNATIVE_PAYER_ROLE'));
  }
});

test('R3.48 refuses the customer itself as alternative payer', async () => {
  const payer = await makePayer(api);

  expect(await violations({ alternativePayerId: payer.contact.id }, payer.contact.id)).toEqual(payerRefused('SELF_REFERENCE'));
});

test('R3.48 refuses an alternative payer that is unknown, deleted, of another type or of another tenant', async () => {
  const deleted = await makePayer(api);
  await api.db.contact.updateMany({ where: { id: deleted.contact.uuid }, data: { deletedAt: new Date() } });
  const foreign = await makePayer(await createApi());
  const live = await makePayer(api);
  const ids = [deleted.contact.id, foreign.contact.id, live.role.id, live.contact.id.replace('organization', 'individual'), ''];
  for (const alternativePayerId of ids) {
    expect(await violations({ alternativePayerId })).toEqual(payerRefused('NOT_FOUND'));
  }
});

test('a payer whose role ends stays where it is, until the customer is set again', async () => {
  const payer = await makePayer(api);
  const customer = await makeCustomer(api, { alternativePayerId: payer.contact.id });
  const ended = { contactId: payer.contact.id, role: payerInput({ isActive: false }) };
  await api.runOk(SetAlternativePayerRole, { input: ended });

  const row = await api.db.customer.findFirstOrThrow({ where: { contactId: customer.contact.uuid } });
  expect(row.alternativePayerId).toBe(payer.contact.uuid);
  const again = await violations({ alternativePayerId: payer.contact.id }, customer.contact.id);
  expect(again).toEqual(payerRefused('NO_ACTIVE_ALTERNATIVE_PAYER_ROLE'));
});

test('refuses a manager that is unknown, deleted, of another type or of another tenant', async () => {
  const deleted = await makeManager(api, { deletedAt: new Date() });
  const foreign = await makeManager(await createApi());
  for (const managedById of [deleted.id, foreign.id, contact.id, 'nonsense']) {
    expect(await violations({ managedById })).toEqual({ status: 422, violations: [['role.managedById', 'NOT_FOUND']] });
  }
});

test('a manager who is deleted later no longer shows', async () => {
  const manager = await makeManager(api);
  const { contact: customer, role } = await makeCustomer(api, { customerNumber: 'managed', managedById: manager.id });
  expect(role.managedBy).toEqual({ id: manager.id });
  await api.db.professionalIdentity.updateMany({ where: { id: manager.uuid }, data: { deletedAt: new Date() } });
  const input = { contactId: customer.id, role: customerInput({ customerNumber: 'managed' }) };

  expect((await api.runOk(SetCustomerRole, { input })).customerRole.managedBy).toBeNull();
});

test('R3.82 refuses a tax exemption that is not on the list, naming those that are', async () => {
  const taxInformation = { enabledTaxExemptions: ['UNIVERSAL_POSTAL_SERVICE_DE', 'DIPLOMATS'] };
  const input = { contactId: contact.id, role: customerInput({ taxInformation }) };
  const problem = await api.runError(SetCustomerRole, { input }, 'ValidationFailed');

  expect(problem.violations).toEqual([
    {
      propertyPath: 'role.taxInformation.enabledTaxExemptions.1',
      in: 'BODY',
      code: 'NOT_LISTED',
      detail: expect.stringContaining('UNIVERSAL_POSTAL_SERVICE_DE'),
    },
  ]);
});

test('reports everything that refers to nothing at once', async () => {
  const refused = await violations({
    managedById: 'nobody',
    alternativePayerId: 'nobody',
    taxInformation: { enabledTaxExemptions: ['NONE', 'SUCH'] },
  });

  expect(refused).toEqual({
    status: 422,
    violations: [
      ['role.managedById', 'NOT_FOUND'],
      ['role.alternativePayerId', 'NOT_FOUND'],
      ['role.taxInformation.enabledTaxExemptions.0', 'NOT_LISTED'],
      ['role.taxInformation.enabledTaxExemptions.1', 'NOT_LISTED'],
    ],
  });
});

test('reports every value that is malformed at once', async () => {
  const refused = await violations({
    customerNumber: ' ',
    externalCard: { number: '' },
    taxInformation: { taxRegistrationNumber: '12345678', enabledTaxExemptions: Array.from({ length: 101 }, String) },
    globalLocationNumber: 'x'.repeat(257),
    creditLimit: { amount: '-0.01', currency: 'EUR' },
  });

  expect(refused).toEqual({
    status: 400,
    violations: [
      ['role.customerNumber', 'TOO_SHORT'],
      ['role.externalCard.number', 'TOO_SHORT'],
      ['role.taxInformation.taxRegistrationNumber', 'TOO_SHORT'],
      ['role.taxInformation.enabledTaxExemptions', 'TOO_LONG'],
      ['role.globalLocationNumber', 'TOO_LONG'],
      ['role.creditLimit.amount', 'TOO_SMALL'],
    ],
  });
});

test('null where a value is needed and half a credit limit are violations, too', async () => {
  const role = { ...customerInput(), isActive: null, customerSince: '2021-02-29', creditLimit: { amount: '1' } };
  const input = { contactId: contact.id, role: role as unknown as CustomerRoleInput };
  const [error] = await api.runRefused(SetCustomerRole, { input });
  const found = error?.extensions?.violations as { propertyPath: string }[];

  expect(found.map(({ propertyPath }) => propertyPath).sort()).toEqual([
    'role.creditLimit.currency',
    'role.customerSince',
    'role.isActive',
  ]);
});
