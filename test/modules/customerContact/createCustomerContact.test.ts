import { expect, test } from '@jest/globals';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makeCustomer } from '../role/roleFactories.ts';
import { CreateCustomerContact, ReadCustomerContact } from './customerContactDocuments.ts';

test('R1.10 R1.11 R1.4 R1.5: with a customer it is a direct contact with its link, without one a shared contact', async () => {
  const api = await createApi();
  const { role } = await makeCustomer(api);
  const { id: contactId, uuid: contactUuid } = await makeIndividualContact(api);

  const direct = await api.runOk(CreateCustomerContact, { input: { customerId: role.id, contactId, name: 'Ada' } });
  const shared = await api.runOk(CreateCustomerContact, { input: { contactId, name: 'Ada' } });

  expect(direct.customerContact).toMatchObject({ kind: 'DIRECT', customer: { id: role.id }, contact: { id: contactId } });
  expect(shared.customerContact).toMatchObject({ kind: 'SHARED', customer: null, contact: { id: contactId } });
  expect(await api.db.customerContactLink.findMany()).toMatchObject([
    { customerContactId: direct.customerContact.uuid, contactId: contactUuid, isPrimary: false },
  ]);
  expect((await api.runQuery(ReadCustomerContact, { id: direct.customerContact.uuid })).customerContact).toEqual(direct.customerContact);
});
