import { expect, test } from '@jest/globals';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { RemoveCustomerRole, SetAlternativePayerRole, SetCustomerRole } from './roleDocuments.ts';
import { customerInput, makeCustomer, makePayer, makeSupplier, payerInput } from './roleFactories.ts';

test('debtor and creditor accounts are numbered in the tenant, each from 1', async () => {
  const api = await createApi();
  const customers = [await makeCustomer(api), await makeCustomer(api)];
  const suppliers = [await makeSupplier(api), await makeSupplier(api)];
  const payer = await makePayer(api);

  expect(customers.map(({ role }) => role.debtorAccountId)).toEqual(['D00000001', 'D00000002']);
  expect(suppliers.map(({ role }) => role.creditorAccountId)).toEqual(['C00000001', 'C00000002']);
  expect(payer.role.debtorAccountId).toBe('D00000003');
});

test('R3.58 customer and alternative payer role of one contact share a debtor account, whichever comes first', async () => {
  const api = await createApi();
  const customer = await makeCustomer(api);
  const payer = await makePayer(api);
  const { alternativePayerRole } = await api.runOk(SetAlternativePayerRole, {
    input: { contactId: customer.contact.id, role: payerInput() },
  });
  const { customerRole } = await api.runOk(SetCustomerRole, { input: { contactId: payer.contact.id, role: customerInput() } });

  expect(alternativePayerRole.debtorAccountId).toBe(customer.role.debtorAccountId);
  expect(customerRole.debtorAccountId).toBe(payer.role.debtorAccountId);
});

test('R3.58 a contact keeps its debtor account when a role is removed', async () => {
  const api = await createApi();
  const { contact, role } = await makeCustomer(api);
  await api.runOk(RemoveCustomerRole, { input: { contactId: contact.id } }, { as: api.backoffice });
  const input = { contactId: contact.id, role: payerInput() };

  expect((await api.runOk(SetAlternativePayerRole, { input })).alternativePayerRole.debtorAccountId).toBe(role.debtorAccountId);
});

test('no account is given twice to contacts that get their role at once', async () => {
  const api = await createApi();
  const made = await Promise.all(Array.from({ length: 8 }, () => makeCustomer(api)));

  expect(made.map(({ role }) => role.debtorAccountId).sort()).toEqual(
    Array.from({ length: 8 }, (_, index) => `D0000000${index + 1}`),
  );
});

test('R3.58 both roles set at once share one debtor account', async () => {
  const api = await createApi();
  const contact = await makeIndividualContact(api);
  const [{ customerRole }, { alternativePayerRole }] = await Promise.all([
    api.runOk(SetCustomerRole, { input: { contactId: contact.id, role: customerInput() } }),
    api.runOk(SetAlternativePayerRole, { input: { contactId: contact.id, role: payerInput() } }),
  ]);

  expect(customerRole.debtorAccountId).toBe(alternativePayerRole.debtorAccountId);
});

test('a role that is refused takes no account', async () => {
  const api = await createApi();
  const contact = await makeIndividualContact(api);
  const role = customerInput({ managedById: 'nobody' });
  await api.runError(SetCustomerRole, { input: { contactId: contact.id, role } }, 'ValidationFailed');

  expect(await api.db.accountNumber.count()).toBe(0);
  expect((await makeCustomer(api)).role.debtorAccountId).toBe('D00000001');
});
