import { expect, test } from '@jest/globals';
import { createApi } from '../../support/api.ts';
import { RemoveCustomerRole, SetCustomerRole } from './roleDocuments.ts';
import { customerInput, makeCustomer } from './roleFactories.ts';

test('R3.44 records which fields a replacement changed, amounts as they are shown', async () => {
  const api = await createApi();
  const before = { customerNumber: 'C-1', requiresFormalInvoice: true, creditLimit: { amount: '0.10', currency: 'EUR' } };
  const { contact } = await makeCustomer(api, before);
  const role = customerInput({ customerNumber: 'C-1', creditLimit: { amount: '999999999999999.9999', currency: 'EUR' } });
  await api.runOk(SetCustomerRole, { input: { contactId: contact.id, role } });

  const change = await api.db.change.findFirstOrThrow({ where: { entity: 'CustomerRole', operation: 'UPDATE' } });
  expect([change.version, change.fields]).toEqual([
    2,
    {
      requiresFormalInvoice: { old: true, new: null },
      creditLimitAmount: { old: '0.1', new: '999999999999999.9999' },
    },
  ]);
});

test('R3.45 brings a removed role back under its id, as it is set now', async () => {
  const api = await createApi();
  const { contact, role } = await makeCustomer(api, { customerNumber: 'C-1' });
  await api.runOk(RemoveCustomerRole, { input: { contactId: contact.id } }, { as: api.backoffice });
  await makeCustomer(api, { customerNumber: 'C-1' });
  const input = { contactId: contact.id, role: customerInput({ customerNumber: 'C-2' }) };
  const { customerRole } = await api.runOk(SetCustomerRole, { input });

  expect(customerRole).toMatchObject({ id: role.id, deleted: false, customerNumber: 'C-2', version: 4 });
  expect(customerRole.debtorAccountId).toBe(role.debtorAccountId);
  const changes = await api.db.change.findMany({
    where: { entity: 'CustomerRole', entityId: (await api.db.customer.findFirstOrThrow({ where: { contactId: contact.uuid } })).id },
    orderBy: { sequence: 'asc' },
  });
  expect(changes.map(({ operation, version }) => [operation, version])).toEqual([
    ['CREATE', 1],
    ['DELETE', 2],
    ['UPDATE', 3],
    ['RESTORE', 4],
  ]);
});
