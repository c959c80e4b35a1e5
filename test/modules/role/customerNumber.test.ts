import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { createApi } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makePlaceholder } from '../customer/makePlaceholder.ts';
import { RemoveCustomerRole, SetCustomerRole } from './roleDocuments.ts';
import { customerInput, makeCustomer } from './roleFactories.ts';

const DeleteNumbered = graphql(`
  mutation DeleteNumbered($input: DeleteOrganizationContactInput!) {
    deleteOrganizationContact(input: $input) {
      __typename
      ...Problems
    }
  }
`);

const RestoreNumbered = graphql(`
  mutation RestoreNumbered($input: RestoreContactInput!) {
    restoreContact(input: $input) {
      __typename
      ... on Conflict {
        propertyPath
        existing {
          id
        }
      }
    }
  }
`);

test('refuses a customer number that another customer has, and frees it when that role is removed', async () => {
  const api = await createApi();
  const holder = await makeCustomer(api, { customerNumber: 'C-1' });
  const other = await makeIndividualContact(api);
  const input = { contactId: other.id, role: customerInput({ customerNumber: 'C-1' }) };
  const problem = await api.runError(SetCustomerRole, { input }, 'Conflict');

  expect(problem).toMatchObject({
    propertyPath: 'role.customerNumber',
    existing: { __typename: 'CustomerRole', id: holder.role.id },
  });
  expect(await api.db.customer.count()).toBe(1);
  await api.runOk(RemoveCustomerRole, { input: { contactId: holder.contact.id } }, { as: api.backoffice });
  await api.runOk(SetCustomerRole, { input });
});

test('of two that take a number at once one gets it', async () => {
  const api = await createApi();
  const contacts = [await makeIndividualContact(api), await makeIndividualContact(api)];
  const role = customerInput({ customerNumber: 'C-1' });
  const answers = await Promise.all(
    contacts.map((contact) => api.runQuery(SetCustomerRole, { input: { contactId: contact.id, role } })),
  );

  expect(answers.map(({ setCustomerRole }) => setCustomerRole.__typename).sort()).toEqual(['Conflict', 'SetCustomerRolePayload']);
  expect(await api.db.customer.count()).toBe(1);
});

test('RU.2 RU.10: a contact does not come back while a placeholder has its number, and the path is that of its own role', async () => {
  const api = await createApi();
  const { contact } = await makeCustomer(api, { customerNumber: 'C-1' });
  await api.runOk(DeleteNumbered, { input: { id: contact.id } }, { as: api.backoffice });
  const { id } = await makePlaceholder(api, { customerNumber: 'C-1' });

  const { restoreContact } = await api.runQuery(RestoreNumbered, { input: { id: contact.id } }, { as: api.backoffice });
  expect(restoreContact).toEqual({ __typename: 'Conflict', propertyPath: 'customerRole.customerNumber', existing: { id } });
});
