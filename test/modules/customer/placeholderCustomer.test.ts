import { expect, test } from '@jest/globals';
import { signIn } from '../../support/actors.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { SetCustomerRole } from '../role/roleDocuments.ts';
import { customerInput, makeCustomer } from '../role/roleFactories.ts';
import { CreatePlaceholder, DeletePlaceholder, ReadCustomer, RestorePlaceholder, UpdatePlaceholder } from './customerDocuments.ts';
import { makePlaceholder, placeholderInput } from './makePlaceholder.ts';

const violationsOf = async (answer: Promise<{ violations: { propertyPath: string; code: string }[] }>) =>
  (await answer).violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`);

const changesOf = (api: Api, entityId: string) => api.db.change.findMany({ where: { entityId }, orderBy: { version: 'asc' } });

test('R3.59 R3.60: creates a placeholder customer with every field, and reads it back', async () => {
  const api = await createApi();
  const input = placeholderInput({ externalId: 'shop-1', customerNumber: 'P-1' });
  const { placeholderCustomer } = await api.runOk(CreatePlaceholder, { input });

  expect(placeholderCustomer).toMatchObject({ ...input, version: 1, deleted: false, debtorAccountId: 'D00000001' });
  expect(placeholderCustomer.id).toMatch(/^placeholder_customer_[0-9a-f]{32}$/);
  expect((await api.runQuery(ReadCustomer, { id: placeholderCustomer.uuid })).placeholderCustomer).toEqual(placeholderCustomer);
  expect(await changesOf(api, placeholderCustomer.uuid)).toMatchObject([
    { entity: 'PlaceholderCustomer', operation: 'CREATE', version: 1, fields: { externalId: { old: null, new: 'shop-1' } } },
  ]);
});

test('R3.59: the debtor account comes from the same ledger as that of roles', async () => {
  const api = await createApi();
  const { role } = await makeCustomer(api);

  expect([role.debtorAccountId, (await makePlaceholder(api)).debtorAccountId]).toEqual(['D00000001', 'D00000002']);
});

test('R3.59: names every value that is not valid, and writes nothing', async () => {
  const api = await createApi();
  const invalid = { customerNumber: ' ', name: 'x'.repeat(257), externalId: '' };

  expect(await violationsOf(api.runError(CreatePlaceholder, { input: placeholderInput(invalid) }, 'ValidationFailed'))).toEqual([
    'customerNumber TOO_SHORT',
    'name TOO_LONG',
    'externalId TOO_SHORT',
  ]);
  expect(await api.db.customer.count()).toBe(0);
  expect(await api.db.change.count()).toBe(0);
});

test('R3.60 RU.8: updates what is given, clears the external id with null, refuses null elsewhere', async () => {
  const api = await createApi();
  const { id, uuid, ...before } = await makePlaceholder(api, { externalId: 'shop-1' });
  const update = (patch: object) => api.runOk(UpdatePlaceholder, { input: { id, patch } });

  expect((await update({ name: 'Cash', trackRevenue: false })).placeholderCustomer).toMatchObject({
    ...before,
    name: 'Cash',
    trackRevenue: false,
    version: 2,
  });
  expect((await update({ externalId: null })).placeholderCustomer).toMatchObject({ externalId: null, name: 'Cash', version: 3 });
  expect((await update({ name: 'Cash' })).placeholderCustomer.version).toBe(3);
  expect(await changesOf(api, uuid)).toMatchObject([
    {},
    { operation: 'UPDATE', fields: { name: { old: before.name, new: 'Cash' }, trackRevenue: { old: true, new: false } } },
    { operation: 'UPDATE', fields: { externalId: { old: 'shop-1', new: null } } },
  ]);

  const required = ['customerNumber', 'name', 'isActive', 'customerSince', 'requiresFormalInvoice', 'trackRevenue'];
  const nothing = Object.fromEntries(required.map((field) => [field, null]));
  expect(await violationsOf(api.runError(UpdatePlaceholder, { input: { id, patch: nothing } }, 'ValidationFailed'))).toEqual(
    required.map((field) => `patch.${field} REQUIRED`),
  );
});

test('R3.60: refuses a stale version and shows what changed', async () => {
  const api = await createApi();
  const { id } = await makePlaceholder(api);
  await api.runOk(UpdatePlaceholder, { input: { id, ifVersion: 1, patch: { name: 'Cash' } } });
  const stale = { current: { __typename: 'PlaceholderCustomer', id }, currentVersion: 2, conflictingPaths: ['name'] };

  expect(await api.runError(UpdatePlaceholder, { input: { id, ifVersion: 1, patch: { name: 'x' } } }, 'StaleVersion')).toMatchObject(stale);
  expect(await api.runError(DeletePlaceholder, { input: { id, ifVersion: 1 } }, 'StaleVersion', { as: api.backoffice })).toMatchObject(stale);
});

test('RU.2 R3.59: a customer number belongs to one customer of either kind, an external id to one placeholder', async () => {
  const api = await createApi();
  const { contact, role } = await makeCustomer(api, { customerNumber: 'C-1' });
  const placeholder = await makePlaceholder(api, { customerNumber: 'P-1', externalId: 'shop-1' });
  const other = await makePlaceholder(api, { customerNumber: 'P-2' });
  const create = (overrides: object) => api.runError(CreatePlaceholder, { input: placeholderInput(overrides) }, 'Conflict');
  const heldByRole = { propertyPath: 'customerNumber', existing: { __typename: 'CustomerRole', id: role.id } };
  const existing = { __typename: 'PlaceholderCustomer', id: placeholder.id };

  expect(await create({ customerNumber: 'C-1' })).toMatchObject(heldByRole);
  expect(await create({ customerNumber: 'P-1' })).toMatchObject({ propertyPath: 'customerNumber', existing });
  expect(await create({ externalId: 'shop-1' })).toMatchObject({ propertyPath: 'externalId', existing });
  const patched = (patch: object) => api.runError(UpdatePlaceholder, { input: { id: other.id, patch } }, 'Conflict');
  expect(await patched({ customerNumber: 'C-1' })).toMatchObject({ ...heldByRole, propertyPath: 'patch.customerNumber' });
  expect(await patched({ externalId: 'shop-1' })).toMatchObject({ propertyPath: 'patch.externalId', existing });
  const individual = await makeIndividualContact(api);
  for (const contactId of [contact.id, individual.id]) {
    const input = { contactId, role: customerInput({ customerNumber: 'P-1' }) };
    expect(await api.runError(SetCustomerRole, { input }, 'Conflict')).toMatchObject({ propertyPath: 'role.customerNumber', existing });
  }
  expect(await api.db.customer.count()).toBe(3);
});

test('RU.2: of a placeholder and a role that take a number at once one gets it', async () => {
  const api = await createApi();
  const contact = await makeIndividualContact(api);
  const [created, set] = await Promise.all([
    api.runQuery(CreatePlaceholder, { input: placeholderInput({ customerNumber: 'C-1' }) }),
    api.runQuery(SetCustomerRole, { input: { contactId: contact.id, role: customerInput({ customerNumber: 'C-1' }) } }),
  ]);

  expect([created.createPlaceholderCustomer.__typename, set.setCustomerRole.__typename]).toContain('Conflict');
  expect(await api.db.customer.count()).toBe(1);
});

test('R3.60 RU.10: a deleted placeholder is read by id, frees its keys, and comes back unless they are taken', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const { id, uuid } = await makePlaceholder(api, { customerNumber: 'P-1', externalId: 'shop-1' });
  const input = { id };

  expect((await api.runOk(DeletePlaceholder, { input: { id, ifVersion: 1 } }, { as })).placeholderCustomer).toEqual({ id, version: 2, deleted: true });
  const read = await api.runQuery(ReadCustomer, { id });
  expect([read.placeholderCustomer?.deleted, read.customer?.deleted]).toEqual([true, true]);
  await api.runError(DeletePlaceholder, { input }, 'NotFound', { as });
  const next = await makePlaceholder(api, { customerNumber: 'P-1', externalId: 'shop-1' });
  expect(await api.runError(RestorePlaceholder, { input }, 'Conflict', { as })).toMatchObject({
    propertyPath: 'customerNumber',
    existing: { id: next.id },
  });
  await api.runOk(UpdatePlaceholder, { input: { id: next.id, patch: { customerNumber: 'P-2' } } });
  expect(await api.runError(RestorePlaceholder, { input }, 'Conflict', { as })).toMatchObject({ propertyPath: 'externalId' });
  await api.runOk(UpdatePlaceholder, { input: { id: next.id, patch: { externalId: null } } });
  expect((await api.runOk(RestorePlaceholder, { input }, { as })).placeholderCustomer).toEqual({ id, version: 3, deleted: false });
  await api.runError(RestorePlaceholder, { input }, 'NotFound', { as });
  expect((await changesOf(api, uuid)).map(({ operation }) => operation)).toEqual(['CREATE', 'DELETE', 'RESTORE']);
});

test('RU.3 RU.5: needs a permission and an id of the type and tenant; refusals write nothing', async () => {
  const api = await createApi();
  const { id } = await makePlaceholder(api);
  const { role } = await makeCustomer(api);
  const as = await signIn(api.tenantId);
  const before = await api.db.change.count();
  const update = { input: { id, patch: { name: 'New' } } };

  await api.runError(CreatePlaceholder, { input: placeholderInput() }, 'PermissionDenied', { as });
  await api.runError(UpdatePlaceholder, update, 'PermissionDenied', { as });
  await api.runError(DeletePlaceholder, { input: { id } }, 'PermissionDenied');
  await api.runError(RestorePlaceholder, { input: { id } }, 'PermissionDenied');
  for (const wrong of [role.id, role.id.replace('customer_', 'placeholder_customer_'), 'nonsense', '']) {
    await api.runError(UpdatePlaceholder, { input: { ...update.input, id: wrong } }, 'NotFound');
    await api.runError(DeletePlaceholder, { input: { id: wrong } }, 'NotFound', { as: api.backoffice });
    await api.runError(RestorePlaceholder, { input: { id: wrong } }, 'NotFound', { as: api.backoffice });
  }
  await api.runError(UpdatePlaceholder, update, 'NotFound', { as: api.stranger });
  await api.runError(DeletePlaceholder, { input: { id } }, 'NotFound', { as: api.stranger });
  const refusals = await Promise.all([
    api.runRefused(CreatePlaceholder, { input: placeholderInput() }, { as: api.anonymous }),
    api.runRefused(UpdatePlaceholder, update, { as: api.anonymous }),
    api.runRefused(DeletePlaceholder, { input: { id } }, { as: api.anonymous }),
    api.runRefused(RestorePlaceholder, { input: { id } }, { as: api.anonymous }),
  ]);
  expect(refusals.map(([error]) => error?.extensions?.code)).toEqual(Array(4).fill('UNAUTHENTICATED'));
  expect(await api.db.change.count()).toBe(before);
});
