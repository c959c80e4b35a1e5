import { expect, test } from '@jest/globals';
import { createApi } from '../../support/api.ts';
import { RevokeApiKey, ViewerQuery } from './documents.ts';
import { makeApiKey } from './makeApiKey.ts';

test('ends the key from the next request on', async () => {
  const now = new Date('2026-05-01T12:00:00.000Z');
  const api = await createApi({ now: () => now });
  const { apiKey, actor } = await makeApiKey(api);
  await api.runQuery(ViewerQuery, {}, { as: actor });
  const revoked = await api.runOk(RevokeApiKey, { input: { id: apiKey.id } }, { as: api.backoffice });

  expect(revoked.apiKey).toEqual({ id: apiKey.id, version: 2, deleted: true, deletedAt: now.toISOString() });
  const { status, errors } = await api.execute(ViewerQuery, {}, { as: actor });
  expect([status, errors?.[0]?.extensions?.code]).toEqual([401, 'UNAUTHENTICATED']);
});

test('accepts the UUID of the key, too', async () => {
  const api = await createApi();
  const { apiKey } = await makeApiKey(api);
  const revoked = await api.runOk(RevokeApiKey, { input: { id: apiKey.uuid } }, { as: api.backoffice });

  expect(revoked.apiKey.id).toBe(apiKey.id);
});

test('does not find a key twice, an unknown one, one of another type, or one of another tenant', async () => {
  const api = await createApi();
  const { apiKey } = await makeApiKey(api);
  await api.runError(RevokeApiKey, { input: { id: apiKey.id } }, 'NotFound', { as: api.stranger });
  expect(await api.db.apiKey.count({ where: { deletedAt: null } })).toBe(1);

  await api.runOk(RevokeApiKey, { input: { id: apiKey.id } }, { as: api.backoffice });
  for (const id of [apiKey.id, 'api_key_0193', apiKey.id.replace('api_key', 'email')]) {
    const problem = await api.runError(RevokeApiKey, { input: { id } }, 'NotFound', { as: api.backoffice });
    expect(problem).toMatchObject({ propertyPath: 'id', id });
  }
});

test('refuses a version that is not the current one', async () => {
  const api = await createApi();
  const { apiKey } = await makeApiKey(api);
  const input = { id: apiKey.id, ifVersion: apiKey.version + 1 };
  const problem = await api.runError(RevokeApiKey, { input }, 'StaleVersion', { as: api.backoffice });

  expect(problem).toMatchObject({ current: { id: apiKey.id }, currentVersion: apiKey.version });
  expect(await api.db.apiKey.count({ where: { deletedAt: null } })).toBe(1);
});

test('needs TENANT_BACKOFFICE', async () => {
  const api = await createApi();
  const { apiKey, actor } = await makeApiKey(api);
  await api.runError(RevokeApiKey, { input: { id: apiKey.id } }, 'PermissionDenied');
  await api.runError(RevokeApiKey, { input: { id: apiKey.id } }, 'PermissionDenied', { as: actor });

  expect(await api.db.apiKey.count({ where: { deletedAt: null } })).toBe(1);
});
