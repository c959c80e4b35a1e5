import { expect, test } from '@jest/globals';
import { signIn } from '../../support/actors.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makeCustomerContact } from '../../support/factories/makeCustomerContact.ts';
import { makePlaceholder } from '../customer/makePlaceholder.ts';
import { DeleteCustomerContact, RestoreCustomerContact } from './customerContactDocuments.ts';
import { AddExtension, ExtensionsOf, RemoveExtension, RestoreExtension, UpdateExtension } from './extensionDocuments.ts';
import { CustomerContacts } from './listDocuments.ts';

const type = 'TWO_INVOICE' as const;
const settings = { merchantId: 'm-1', invoiceTermDays: 30, enabledForCreditNotes: true };

const extensionsOf = async (api: Api, id: string) => (await api.runQuery(ExtensionsOf, { id })).customerContact!.extensions;

const violationsOf = async (answer: Promise<{ violations: { propertyPath: string; code: string }[] }>) =>
  (await answer).violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`);

test('R0.18 RU.27: enables an extension, and says when and who did it', async () => {
  const now = new Date('2026-03-01T12:00:00.000Z');
  const api = await createApi({ now: () => now });
  const { id } = await makeCustomerContact(api);

  const { extension, customerContact } = await api.runOk(AddExtension, { input: { customerContactId: id, type, settings } });

  expect(extension).toMatchObject({ type, settings, version: 1, deleted: false, customerContact: { id } });
  expect(extension.id).toMatch(/^customer_contact_extension_[0-9a-f]{32}$/);
  expect(extension).toMatchObject({ enabledAt: now.toISOString(), enabledBy: { kind: 'USER', id: api.access.id } });
  expect(customerContact.id).toBe(id);
  expect(await extensionsOf(api, id)).toEqual([extension]);
  expect((await api.db.change.findMany({ where: { entityId: extension.uuid } })).map(({ operation }) => operation)).toEqual(['CREATE']);
});

test('RU.27: adding it again answers with the one that is there, unchanged', async () => {
  const api = await createApi();
  const { id: customerContactId } = await makeCustomerContact(api);
  const { extension } = await api.runOk(AddExtension, { input: { customerContactId, type } });
  const before = await api.db.change.count();

  const again = await api.runOk(AddExtension, { input: { customerContactId, type, settings } }, { as: api.backoffice });

  expect(again.extension).toEqual(extension);
  expect(again.extension.settings).toEqual({});
  expect(await api.db.change.count()).toBe(before);
});

test('RU.27: of many who add it at once all get the same one', async () => {
  const api = await createApi();
  const { id: customerContactId } = await makeCustomerContact(api);

  const added = await Promise.all(Array.from({ length: 8 }, () => api.runOk(AddExtension, { input: { customerContactId, type } })));

  expect(new Set(added.map(({ extension }) => extension.id)).size).toBe(1);
  expect(await api.db.customerContactExtension.count()).toBe(1);
});

test('RU.27: settings are as the type says; every violation has its path, and nothing is written', async () => {
  const api = await createApi();
  const { id: customerContactId } = await makeCustomerContact(api);
  const before = await api.db.change.count();
  const invalid = { merchantId: '', invoiceTermDays: 121, enabledForCreditNotes: 'yes', apiKey: 'x', nested: {} };
  const expected = [
    'settings.merchantId TOO_SHORT',
    'settings.invoiceTermDays TOO_LARGE',
    'settings.enabledForCreditNotes INVALID_VALUE',
    'settings.apiKey UNKNOWN_MEMBER',
    'settings.nested UNKNOWN_MEMBER',
  ];

  expect(await violationsOf(api.runError(AddExtension, { input: { customerContactId, type, settings: invalid } }, 'ValidationFailed'))).toEqual(expected);
  expect(await api.db.change.count()).toBe(before);
  await api.runOk(AddExtension, { input: { customerContactId, type, settings } });
  expect(await violationsOf(api.runError(UpdateExtension, { input: { customerContactId, type, settings: invalid } }, 'ValidationFailed'))).toEqual(expected);
  for (const value of [1.5, '30', null]) {
    const input = { customerContactId, type, settings: { invoiceTermDays: value } };
    expect(await violationsOf(api.runError(UpdateExtension, { input }, 'ValidationFailed'))).toEqual(['settings.invoiceTermDays INVALID_VALUE']);
  }
  expect(await extensionsOf(api, customerContactId)).toMatchObject([{ settings, version: 1 }]);
});

test('RU.27: settings are replaced as a whole', async () => {
  const api = await createApi();
  const { id: customerContactId } = await makeCustomerContact(api);
  const { extension } = await api.runOk(AddExtension, { input: { customerContactId, type, settings } });
  const input = { customerContactId, type, settings: { invoiceTermDays: 14 } };

  expect((await api.runOk(UpdateExtension, { input })).extension).toMatchObject({ id: extension.id, settings: { invoiceTermDays: 14 }, version: 2 });
  expect((await api.runOk(UpdateExtension, { input })).extension.version).toBe(2);
  const stale = { ...input, settings: { invoiceTermDays: 15 }, ifVersion: 1 };
  expect(await api.runError(UpdateExtension, { input: stale }, 'StaleVersion')).toMatchObject({ currentVersion: 2, conflictingPaths: ['settings'] });
  await api.runError(RemoveExtension, { input: { customerContactId, type, ifVersion: 1 } }, 'StaleVersion', { as: api.backoffice });
});

test('R0.19 R0.11 RU.27 RU.10: is removed by its type, and restored; an absent one is not found', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const { id: customerContactId } = await makeCustomerContact(api);
  const input = { customerContactId, type };
  const absent = { propertyPath: 'type', id: type };

  expect(await api.runError(RemoveExtension, { input }, 'NotFound', { as })).toMatchObject(absent);
  expect(await api.runError(UpdateExtension, { input: { ...input, settings } }, 'NotFound')).toMatchObject(absent);
  const { extension } = await api.runOk(AddExtension, { input: { ...input, settings } });
  expect((await api.runOk(RemoveExtension, { input }, { as })).extension).toMatchObject({ id: extension.id, deleted: true });
  expect(await extensionsOf(api, customerContactId)).toEqual([]);
  expect(await api.runError(RemoveExtension, { input }, 'NotFound', { as })).toMatchObject(absent);

  const next = await api.runOk(AddExtension, { input });
  const restored = { input: { id: extension.id } };
  expect(await api.runError(RestoreExtension, restored, 'Conflict', { as })).toMatchObject({ existing: { id: next.extension.id } });
  await api.runOk(RemoveExtension, { input }, { as });
  expect((await api.runOk(RestoreExtension, restored, { as })).extension).toMatchObject({ settings, deleted: false, enabledAt: extension.enabledAt });
  await api.runError(RestoreExtension, restored, 'NotFound', { as });
});

test('R1.13 RU.10: goes and comes back with its customer contact; one removed before stays removed', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const { id } = await makeCustomerContact(api);
  const input = { customerContactId: id, type };
  const removed = (await api.runOk(AddExtension, { input })).extension;
  await api.runOk(RemoveExtension, { input }, { as });
  const { extension } = await api.runOk(AddExtension, { input });

  await api.runOk(DeleteCustomerContact, { input: { id } }, { as });
  await api.runError(AddExtension, { input }, 'NotFound');
  const owner = await api.runError(RestoreExtension, { input: { id: removed.id } }, 'ValidationFailed', { as });
  expect(owner.violations).toMatchObject([{ propertyPath: 'id', code: 'OWNER_DELETED' }]);
  await api.runOk(RestoreCustomerContact, { input: { id } }, { as });
  expect((await extensionsOf(api, id)).map((each) => each.id)).toEqual([extension.id]);
});

test('R1.7: customer contacts are found by what they have enabled', async () => {
  const api = await createApi();
  const [one, other] = [await makeCustomerContact(api), await makeCustomerContact(api)];
  await api.runOk(AddExtension, { input: { customerContactId: one.id, type } });
  const listed = async (filter: object) => (await api.runQuery(CustomerContacts, { filter })).customerContacts.nodes.map(({ id }) => id);

  expect(await listed({ extensions: { some: { type: { eq: type } } } })).toEqual([one.id]);
  expect(await listed({ extensions: { none: { type: { in: [type] } } } })).toEqual([other.id]);
});

test('R0.17: with a customer, only the extension of a contact that belongs to it is found', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const [customer, other] = [await makePlaceholder(api), await makePlaceholder(api)];
  const { id: customerContactId } = await makeCustomerContact(api, { customerId: customer.id });
  const input = { customerContactId, type, customerId: other.id };
  const notFound = { propertyPath: 'customerContactId' };

  expect(await api.runError(AddExtension, { input }, 'NotFound')).toMatchObject(notFound);
  await api.runOk(AddExtension, { input: { ...input, customerId: customer.id } });
  expect(await api.runError(UpdateExtension, { input: { ...input, settings } }, 'NotFound')).toMatchObject(notFound);
  expect(await api.runError(RemoveExtension, { input }, 'NotFound', { as })).toMatchObject(notFound);
  await api.runOk(UpdateExtension, { input: { ...input, customerId: customer.id, settings } });
  await api.runOk(RemoveExtension, { input: { ...input, customerId: customer.id } }, { as });
});

test('R0.6 RU.3 RU.5: adding needs TENANT_ACCESS, removing and restoring TENANT_BACKOFFICE, and ids of the tenant', async () => {
  const api = await createApi();
  const { id: customerContactId } = await makeCustomerContact(api);
  const input = { customerContactId, type };
  const { extension } = await api.runOk(AddExtension, { input });
  const before = await api.db.change.count();
  const [none, restore] = [{ as: await signIn(api.tenantId) }, { input: { id: extension.id } }];

  await api.runError(AddExtension, { input }, 'PermissionDenied', none);
  await api.runError(UpdateExtension, { input: { ...input, settings } }, 'PermissionDenied', none);
  await api.runError(RemoveExtension, { input }, 'PermissionDenied');
  await api.runError(RestoreExtension, restore, 'PermissionDenied');
  await api.runError(AddExtension, { input }, 'NotFound', { as: api.stranger });
  await api.runError(UpdateExtension, { input: { ...input, settings } }, 'NotFound', { as: api.stranger });
  await api.runError(RemoveExtension, { input }, 'NotFound', { as: api.stranger });
  await api.runError(RestoreExtension, restore, 'NotFound', { as: api.stranger });
  const refusals = await Promise.all([
    api.runRefused(AddExtension, { input }, { as: api.anonymous }),
    api.runRefused(UpdateExtension, { input: { ...input, settings } }, { as: api.anonymous }),
    api.runRefused(RemoveExtension, { input }, { as: api.anonymous }),
    api.runRefused(RestoreExtension, restore, { as: api.anonymous }),
  ]);
  expect(refusals.map(([error]) => error?.extensions?.code)).toEqual(Array(4).fill('UNAUTHENTICATED'));
  expect(await api.db.change.count()).toBe(before);
});
