import { expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import { createApi } from '../../support/api.ts';
import { RemoveCustomerRole, SetCustomerRole } from '../role/roleDocuments.ts';
import { customerInput, makeCustomer } from '../role/roleFactories.ts';
import { DeletePlaceholder, RestorePlaceholder } from './customerDocuments.ts';
import { AddItems, customersOn, DeleteList, makeList, MoveItem, RemoveItem, RestoreList } from './customerListDocuments.ts';
import { makePlaceholder } from './makePlaceholder.ts';

const DeleteCompany = graphql(`
  mutation DeleteCompany($input: DeleteOrganizationContactInput!) {
    deleteOrganizationContact(input: $input) {
      __typename
      ...Problems
    }
  }
`);

const RestoreCompany = graphql(`
  mutation RestoreCompany($input: RestoreContactInput!) {
    restoreContact(input: $input) {
      __typename
      ...Problems
    }
  }
`);

/** Three customers on a list, the middle one a contact with the role. */
async function setUp() {
  const api = await createApi();
  const as = api.backoffice;
  const { contact, role } = await makeCustomer(api);
  const [first, last] = [await makePlaceholder(api), await makePlaceholder(api)];
  const all = [first.id, role.id, last.id];
  const { id: listId } = await makeList(api, all);
  const on = () => customersOn(api, listId);
  return { api, call: { as }, contact, role, first, last, all, listId, on };
}

test('RU.25 RU.10: a contact that is deleted leaves its lists, and comes back in its place', async () => {
  const { api, call, contact, first, last, all, on } = await setUp();

  await api.runOk(DeleteCompany, { input: { id: contact.id } }, call);
  expect(await on()).toEqual([first.id, last.id]);
  await api.runOk(RestoreCompany, { input: { id: contact.id } }, call);
  expect(await on()).toEqual(all);
});

test('RU.25 R3.45: a role that is removed leaves its lists, and comes back in its place when it is set again', async () => {
  const { api, call, contact, first, last, all, on } = await setUp();

  await api.runOk(RemoveCustomerRole, { input: { contactId: contact.id } }, call);
  expect(await on()).toEqual([first.id, last.id]);
  await api.runOk(SetCustomerRole, { input: { contactId: contact.id, role: customerInput() } });
  expect(await on()).toEqual(all);
});

test('RU.25 RU.10: a placeholder that is deleted leaves its lists, and comes back in its place', async () => {
  const { api, call, first, role, last, all, on } = await setUp();

  await api.runOk(DeletePlaceholder, { input: { id: first.id } }, call);
  expect(await on()).toEqual([role.id, last.id]);
  await api.runOk(RestorePlaceholder, { input: { id: first.id } }, call);
  expect(await on()).toEqual(all);
});

test('RU.25: what was taken off the list before stays off when its customer comes back', async () => {
  const { api, call, first, role, last, listId, on } = await setUp();

  await api.runOk(RemoveItem, { input: { listId, customerId: first.id } });
  await api.runOk(DeletePlaceholder, { input: { id: first.id } }, call);
  await api.runOk(RestorePlaceholder, { input: { id: first.id } }, call);
  expect(await on()).toEqual([role.id, last.id]);
});

test('RU.25: a customer comes back to its place among others that were added and moved meanwhile', async () => {
  const { api, call, contact, role, first, last, listId, on } = await setUp();
  const { id: added } = await makePlaceholder(api);

  await api.runOk(RemoveCustomerRole, { input: { contactId: contact.id } }, call);
  await api.runOk(AddItems, { input: { listId, customerIds: [added], afterCustomerId: first.id } });
  await api.runOk(MoveItem, { input: { listId, customerId: first.id, afterCustomerId: last.id } });
  await api.runOk(SetCustomerRole, { input: { contactId: contact.id, role: customerInput() } });
  expect(await on()).toEqual([added, role.id, last.id, first.id]);
});

test('RU.25 RU.10: of a list and a customer on it that are both deleted, the second to come back brings the item', async () => {
  const { api, call, first, role, last, all, listId, on } = await setUp();
  const list = { input: { id: listId } };
  const customer = { input: { id: first.id } };

  await api.runOk(DeletePlaceholder, customer, call);
  await api.runOk(DeleteList, list, call);
  await api.runOk(RestorePlaceholder, customer, call);
  expect(await api.db.customerListItem.count({ where: { deletedAt: null } })).toBe(0);
  await api.runOk(RestoreList, list, call);
  expect(await on()).toEqual(all);

  await api.runOk(DeleteList, list, call);
  await api.runOk(DeletePlaceholder, customer, call);
  await api.runOk(RestoreList, list, call);
  expect(await on()).toEqual([role.id, last.id]);
  await api.runOk(RestorePlaceholder, customer, call);
  expect(await on()).toEqual(all);
});

test('RU.25: a deleted customer cannot be added', async () => {
  const { api, call, contact, listId } = await setUp();
  await api.runOk(DeleteCompany, { input: { id: contact.id } }, call);

  const { items, problems } = await api.runOk(AddItems, { input: { listId, customerIds: [contact.id] } });
  expect([items, problems]).toMatchObject([[], [{ code: 'NOT_FOUND', index: 0 }]]);
});

test('RU.25: no list keeps a customer whose role is removed at the same time', async () => {
  const { api, call, listId } = await setUp();
  for (let round = 0; round < 5; round++) {
    const { contact } = await makeCustomer(api);
    const add = () => api.runOk(AddItems, { input: { listId, customerIds: [contact.id] } });
    await Promise.all([add(), api.runOk(RemoveCustomerRole, { input: { contactId: contact.id } }, call), add()]);
  }

  const left = { deletedAt: null, customer: { deletedAt: { not: null } } };
  expect(await api.db.customerListItem.count({ where: left })).toBe(0);
});
