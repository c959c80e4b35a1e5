import { expect, test } from '@jest/globals';
import { encodeId, newUuid } from '../../../src/platform/ids.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makePlaceholder } from '../customer/makePlaceholder.ts';
import {
  CreateUserAccount,
  DeleteUserAccount,
  makeUserAccount,
  ReadUserAccount,
  ReadUserAccounts,
  RestoreUserAccount,
  UpdateUserAccount,
} from './userAccountDocuments.ts';

const changesOf = (api: Api, entityId: string) => api.db.change.findMany({ where: { entityId }, orderBy: { version: 'asc' } });
const violationsOf = ({ violations }: { violations: { propertyPath: string; code: string }[] }) =>
  violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`);

test('R4.13: makes a user account and reads it by id and by UUID', async () => {
  const api = await createApi();
  const account = await makeUserAccount(api, { email: ' Grace@Example.com ', name: 'Grace Hopper' });

  expect(account).toMatchObject({ email: 'Grace@Example.com', name: 'Grace Hopper', version: 1, deleted: false });
  expect(account.id).toMatch(/^user_account_[0-9a-f]{32}$/);
  for (const id of [account.id, account.uuid]) expect((await api.runQuery(ReadUserAccount, { id })).userAccount).toEqual(account);
  expect((await api.runQuery(ReadUserAccount, { id: account.id }, { as: api.stranger })).userAccount).toBeNull();
  expect((await api.runQuery(ReadUserAccount, { id: 'nobody' })).userAccount).toBeNull();
  expect(await changesOf(api, account.uuid)).toMatchObject([
    { entity: 'UserAccount', operation: 'CREATE', fields: { email: { old: null, new: 'Grace@Example.com' } } },
  ]);
});

test('RU.8: an update changes what it names, and nothing at all when a value is not valid', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const { id, uuid } = await makeUserAccount(api, { email: 'grace@example.com' });
  const update = (patch: object, ifVersion?: number) => ({ input: { id, ifVersion, patch } });

  expect((await api.runOk(UpdateUserAccount, update({ name: 'Admiral Hopper' }), { as })).userAccount).toMatchObject({
    name: 'Admiral Hopper',
    email: 'grace@example.com',
    version: 2,
  });
  expect((await api.runOk(UpdateUserAccount, update({ email: 'GRACE@example.com' }, 2), { as })).userAccount).toMatchObject({ version: 3 });
  expect(await api.runError(UpdateUserAccount, update({ name: 'x', email: 'x@example.com' }, 2), 'StaleVersion', { as })).toMatchObject({
    currentVersion: 3,
    conflictingPaths: ['email'],
  });
  const invalid = update({ email: null, name: ' ' });
  expect(violationsOf(await api.runError(UpdateUserAccount, invalid, 'ValidationFailed', { as }))).toEqual([
    'patch.email REQUIRED',
    'patch.name TOO_SHORT',
  ]);
  expect(await changesOf(api, uuid)).toHaveLength(3);
});

test('refuses every value that is not valid at once', async () => {
  const api = await createApi();
  const input = { email: `${'x'.repeat(320)}@example.com`, name: '' };
  expect(violationsOf(await api.runError(CreateUserAccount, { input }, 'ValidationFailed', { as: api.backoffice }))).toEqual([
    'email TOO_LONG',
    'name TOO_SHORT',
  ]);
  expect(await api.db.userAccount.count()).toBe(0);
});

test('an e-mail address is that of one account in the tenant, in upper or lower case', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const holder = await makeUserAccount(api, { email: 'grace@example.com' });
  const other = await makeUserAccount(api);
  const existing = { __typename: 'UserAccount', id: holder.id };
  const taken = { email: 'GRACE@example.com', name: 'x' };

  expect(await api.runError(CreateUserAccount, { input: taken }, 'Conflict', { as })).toMatchObject({ propertyPath: 'email', existing });
  const patch = { input: { id: other.id, patch: { email: taken.email } } };
  expect(await api.runError(UpdateUserAccount, patch, 'Conflict', { as })).toMatchObject({ propertyPath: 'patch.email', existing });
  await api.runOk(CreateUserAccount, { input: taken }, { as: api.stranger });

  await api.runOk(DeleteUserAccount, { input: { id: holder.id } }, { as });
  const next = await api.runOk(CreateUserAccount, { input: taken }, { as });
  expect(await api.runError(RestoreUserAccount, { input: { id: holder.id } }, 'Conflict', { as })).toMatchObject({
    propertyPath: 'email',
    existing: { id: next.userAccount.id },
  });
});

test('of two accounts with one e-mail address that are made at once, one is made', async () => {
  const api = await createApi();
  const input = { email: 'grace@example.com', name: 'x' };
  const answers = await Promise.all([1, 2].map(() => api.runQuery(CreateUserAccount, { input }, { as: api.backoffice })));
  expect(answers.map(({ createUserAccount }) => createUserAccount.__typename).sort()).toEqual(['Conflict', 'CreateUserAccountPayload']);
});

test('RU.10: a deleted account is read by id, hidden from the list, and comes back', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const { id, uuid } = await makeUserAccount(api);
  const input = { id };
  await api.runError(DeleteUserAccount, { input: { id, ifVersion: 2 } }, 'StaleVersion', { as });

  expect((await api.runOk(DeleteUserAccount, { input: { id, ifVersion: 1 } }, { as })).userAccount).toMatchObject({ deleted: true, version: 2 });
  expect((await api.runQuery(ReadUserAccount, input)).userAccount).toMatchObject({ deleted: true });
  const counts = async () =>
    Promise.all((['EXCLUDE', 'INCLUDE', 'ONLY'] as const).map(async (deleted) => (await api.runQuery(ReadUserAccounts, { deleted })).userAccounts.totalCount));
  expect(await counts()).toEqual([0, 1, 1]);
  await api.runError(DeleteUserAccount, { input }, 'NotFound', { as });
  await api.runError(UpdateUserAccount, { input: { id, patch: { name: 'x' } } }, 'NotFound', { as });
  expect((await api.runOk(RestoreUserAccount, { input }, { as })).userAccount).toMatchObject({ deleted: false, version: 3 });
  await api.runError(RestoreUserAccount, { input }, 'NotFound', { as });
  expect((await changesOf(api, uuid)).map(({ operation }) => operation)).toEqual(['CREATE', 'DELETE', 'RESTORE']);
});

test('R4.13 RU.10: an account that a link names stays, unless that is forced', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const account = await makeUserAccount(api);
  const { tenantId } = api;
  const [customerContactId, linkId] = [newUuid(), newUuid()];
  await api.db.customerContact.create({ data: { tenantId, id: customerContactId, name: 'x' } });
  const customerId = (await makePlaceholder(api)).uuid;
  await api.db.customerContactLink.create({ data: { tenantId, id: linkId, customerId, customerContactId, userId: account.uuid } });
  const readLink = () => api.db.customerContactLink.findUniqueOrThrow({ where: { tenantId_id: { tenantId, id: linkId } } });

  expect(await api.runError(DeleteUserAccount, { input: { id: account.id } }, 'InUse', { as })).toMatchObject({
    dependents: [{ __typename: 'CustomerContactLink', id: encodeId('CustomerContactLink', linkId) }],
  });
  expect(await readLink()).toMatchObject({ userId: account.uuid, version: 1 });
  await api.runOk(DeleteUserAccount, { input: { id: account.id, force: true } }, { as });
  expect(await readLink()).toMatchObject({ userId: null, version: 2 });
});

test('lists accounts in an order and page by page, filtered', async () => {
  const api = await createApi();
  for (const [name, email] of [['Grace', 'c@example.com'], ['Ada', 'B@Example.com'], ['Edsger', 'a@example.org']] as const) {
    await makeUserAccount(api, { name, email });
  }
  const names = async (variables: object) => (await api.runQuery(ReadUserAccounts, variables)).userAccounts.nodes.map(({ name }) => name);

  expect(await names({})).toEqual(['Ada', 'Edsger', 'Grace']);
  expect(await names({ orderBy: [{ field: 'EMAIL' }] })).toEqual(['Edsger', 'Ada', 'Grace']);
  expect(await names({ filter: { normalizedEmail: { like: '%@example.com' } }, orderBy: [{ field: 'CREATED_AT', direction: 'DESC' }] })).toEqual([
    'Ada',
    'Grace',
  ]);
  const { pageInfo } = (await api.runQuery(ReadUserAccounts, { first: 2 })).userAccounts;
  expect(await names({ first: 2, after: pageInfo.endCursor })).toEqual(['Grace']);
});

test('RU.3 RU.5: writes need TENANT_BACKOFFICE, reads TENANT_ACCESS, and ids are of the own tenant', async () => {
  const api = await createApi();
  const { id } = await makeUserAccount(api);
  const before = await api.db.change.count();
  const input = { id };
  const update = { input: { id, patch: { name: 'x' } } };
  const create = { input: { email: 'x@example.com', name: 'x' } };

  await api.runError(CreateUserAccount, create, 'PermissionDenied');
  await api.runError(UpdateUserAccount, update, 'PermissionDenied');
  await api.runError(DeleteUserAccount, { input }, 'PermissionDenied');
  await api.runError(RestoreUserAccount, { input }, 'PermissionDenied');
  for (const [as, wrong] of [[api.stranger, id], [api.backoffice, id.replace('user_account', 'location')], [api.backoffice, '']] as const) {
    await api.runError(UpdateUserAccount, { input: { ...update.input, id: wrong } }, 'NotFound', { as });
    await api.runError(DeleteUserAccount, { input: { id: wrong } }, 'NotFound', { as });
    await api.runError(RestoreUserAccount, { input: { id: wrong } }, 'NotFound', { as });
  }
  const as = api.anonymous;
  const refusals = await Promise.all([
    api.runRefused(CreateUserAccount, create, { as }),
    api.runRefused(UpdateUserAccount, update, { as }),
    api.runRefused(DeleteUserAccount, { input }, { as }),
    api.runRefused(RestoreUserAccount, { input }, { as }),
    api.runRefused(ReadUserAccounts, {}, { as }),
    api.runRefused(ReadUserAccount, { id }, { as }),
  ]);
  expect(refusals.map(([error]) => error?.extensions?.code)).toEqual(Array(6).fill('UNAUTHENTICATED'));
  expect(await api.db.change.count()).toBe(before);
});
