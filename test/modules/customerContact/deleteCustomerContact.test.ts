import { expect, test } from '@jest/globals';
import { signIn } from '../../support/actors.ts';
import { createApi } from '../../support/api.ts';
import { makeCustomerContact } from '../../support/factories/makeCustomerContact.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { makePlaceholder } from '../customer/makePlaceholder.ts';
import { DeletePlaceholder, RestorePlaceholder } from '../customer/customerDocuments.ts';
import { DeleteCustomerContact, ReadCustomerContact, RestoreCustomerContact, UpdateCustomerContact } from './customerContactDocuments.ts';
import { AddShared, RemoveShared } from './linkDocuments.ts';
import { linksOf } from './linkFactories.ts';

test('R0.16 R0.11 R1.13 RU.10: a deleted contact is read by id, changes no more, and comes back with its link', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const { id: customerId } = await makePlaceholder(api);
  const { id, uuid } = await makeCustomerContact(api, { customerId });
  const input = { id };

  expect((await api.runOk(DeleteCustomerContact, { input: { id, ifVersion: 1 } }, { as })).customerContact).toEqual({ id, version: 2, deleted: true });
  expect((await api.runQuery(ReadCustomerContact, { id, customerId })).customerContact).toMatchObject({ deleted: true, kind: 'DIRECT' });
  expect(await linksOf(api, customerId)).toEqual([]);
  await api.runError(DeleteCustomerContact, { input }, 'NotFound', { as });
  await api.runError(UpdateCustomerContact, { input: { id, patch: { name: 'x' } } }, 'NotFound');

  expect((await api.runOk(RestoreCustomerContact, { input }, { as })).customerContact).toEqual({ id, version: 3, deleted: false });
  expect(await linksOf(api, customerId)).toHaveLength(1);
  await api.runError(RestoreCustomerContact, { input }, 'NotFound', { as });
  expect((await api.db.change.findMany({ where: { entityId: uuid }, orderBy: { version: 'asc' } })).map(({ operation }) => operation)).toEqual([
    'CREATE',
    'DELETE',
    'RESTORE',
  ]);
});

test('R1.13: deleting a shared contact removes its links; a restore brings back those, and not the one removed before', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const customers = [await makePlaceholder(api), await makePlaceholder(api), await makePlaceholder(api)];
  const [first, removed, gone] = customers.map(({ id }) => id) as [string, string, string];
  const { id: customerContactId } = await makeCustomerContact(api);
  for (const customerId of [first, removed, gone]) await api.runOk(AddShared, { input: { customerId, customerContactId } });
  await api.runOk(RemoveShared, { input: { customerId: removed, customerContactId } });
  const linked = async () => (await Promise.all([first, removed, gone].map((id) => linksOf(api, id)))).map((links) => links.length);

  await api.runOk(DeleteCustomerContact, { input: { id: customerContactId } }, { as });
  expect(await linked()).toEqual([0, 0, 0]);
  await api.runOk(DeletePlaceholder, { input: { id: gone } }, { as });
  await api.runOk(RestoreCustomerContact, { input: { id: customerContactId } }, { as });
  expect(await linked()).toEqual([1, 0, 0]);
  await api.runOk(RestorePlaceholder, { input: { id: gone } }, { as });
  expect(await linked()).toEqual([1, 0, 1]);
});

test('RU.10: a deleted contact frees the contact behind it, and comes back unless that has another one', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const { id: contactId } = await makeIndividualContact(api);
  const { id } = await makeCustomerContact(api, { contactId });
  await api.runOk(DeleteCustomerContact, { input: { id } }, { as });
  const next = await makeCustomerContact(api, { contactId });

  expect(await api.runError(RestoreCustomerContact, { input: { id } }, 'Conflict', { as })).toMatchObject({
    propertyPath: 'contactId',
    existing: { __typename: 'CustomerContact', id: next.id },
  });
  await api.runOk(UpdateCustomerContact, { input: { id: next.id, patch: { contactId: null } } });
  await api.runOk(RestoreCustomerContact, { input: { id } }, { as });
});

test('R0.14 R0.17: with a customer, read and delete find only a contact that belongs to it or is linked to it', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const [customer, other] = [await makePlaceholder(api), await makePlaceholder(api)];
  const direct = await makeCustomerContact(api, { customerId: customer.id });
  const shared = await makeCustomerContact(api);
  const link = { input: { customerId: customer.id, customerContactId: shared.id } };
  const find = async (id: string, customerId: string) => (await api.runQuery(ReadCustomerContact, { id, customerId })).customerContact?.id;

  await api.runOk(AddShared, link);
  expect([await find(direct.id, customer.id), await find(shared.uuid, customer.id)]).toEqual([direct.id, shared.id]);
  expect([await find(direct.id, other.id), await find(shared.id, other.id), await find(direct.id, 'nobody')]).toEqual(Array(3).fill(undefined));
  await api.runOk(RemoveShared, link);
  expect(await find(shared.id, customer.id)).toBeUndefined();
  for (const [id, customerId] of [[direct.id, other.id], [shared.id, customer.id]] as const) {
    expect(await api.runError(DeleteCustomerContact, { input: { id, customerId } }, 'NotFound', { as })).toMatchObject({ propertyPath: 'id' });
  }
  await api.runOk(DeleteCustomerContact, { input: { id: direct.id, customerId: customer.id } }, { as });
});

test('R0.5 RU.3 RU.5 RU.8: needs TENANT_BACKOFFICE, the version and ids of the tenant; refusals write nothing', async () => {
  const api = await createApi();
  const { id } = await makeCustomerContact(api);
  await api.runOk(UpdateCustomerContact, { input: { id, patch: { name: 'Grace' } } });
  const before = await api.db.change.count();
  const variables = { input: { id } };

  for (const document of [DeleteCustomerContact, RestoreCustomerContact]) {
    await api.runError(document as typeof DeleteCustomerContact, variables, 'PermissionDenied');
    await api.runError(document as typeof DeleteCustomerContact, variables, 'PermissionDenied', { as: await signIn(api.tenantId) });
    await api.runError(document as typeof DeleteCustomerContact, variables, 'NotFound', { as: api.stranger });
    await api.runError(document as typeof DeleteCustomerContact, { input: { id: 'nobody' } }, 'NotFound', { as: api.backoffice });
    const [error] = await api.runRefused(document as typeof DeleteCustomerContact, variables, { as: api.anonymous });
    expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  }
  const stale = await api.runError(DeleteCustomerContact, { input: { id, ifVersion: 1 } }, 'StaleVersion', { as: api.backoffice });
  expect(stale).toMatchObject({ currentVersion: 2, conflictingPaths: ['name'] });
  expect((await api.runQuery(ReadCustomerContact, { id }, { as: api.stranger })).customerContact).toBeNull();
  const [error] = await api.runRefused(ReadCustomerContact, { id }, { as: api.anonymous });
  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
  const [refused] = await api.runRefused(ReadCustomerContact, { id }, { as: await signIn(api.tenantId) });
  expect(refused?.extensions?.code).toBe('FORBIDDEN');
  expect(await api.db.change.count()).toBe(before);
});
