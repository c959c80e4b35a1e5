import { expect, test } from '@jest/globals';
import { createApi } from '../../support/api.ts';
import { ApiKeyNode, ApiKeys, RevokeApiKey } from './documents.ts';
import { makeApiKey } from './makeApiKey.ts';

test('lists the keys that are not revoked by name, and the others on request', async () => {
  const api = await createApi();
  const second = await makeApiKey(api, { name: 'Second' });
  const first = await makeApiKey(api, { name: 'First' });
  const revoked = await makeApiKey(api, { name: 'Revoked' });
  await api.runOk(RevokeApiKey, { input: { id: revoked.apiKey.id } }, { as: api.backoffice });

  const { apiKeys } = await api.runQuery(ApiKeys, {}, { as: api.backoffice });
  expect(apiKeys).toEqual({ nodes: [first, second].map(({ apiKey: { id, name } }) => ({ id, name })), totalCount: 2 });
  const deleted = await api.runQuery(ApiKeys, { deleted: 'ONLY' }, { as: api.backoffice });
  expect(deleted.apiKeys.nodes.map((key) => key.id)).toEqual([revoked.apiKey.id]);
});

test('finds keys by what they may do', async () => {
  const api = await createApi();
  await makeApiKey(api);
  const { apiKey } = await makeApiKey(api, { permissions: ['TENANT_BACKOFFICE'] });

  const filter = { permissions: { cs: ['TENANT_BACKOFFICE' as const] } };
  const { apiKeys } = await api.runQuery(ApiKeys, { filter }, { as: api.backoffice });
  expect(apiKeys.nodes.map((key) => key.id)).toEqual([apiKey.id]);
});

test('R3.2 needs TENANT_BACKOFFICE, for the list and for the key as a node', async () => {
  const api = await createApi();
  const { apiKey } = await makeApiKey(api);

  for (const errors of [await api.runRefused(ApiKeys, {}), await api.runRefused(ApiKeyNode, { id: apiKey.id })]) {
    expect(new Set(errors.map((error) => error.extensions?.code))).toEqual(new Set(['FORBIDDEN']));
  }
  expect(await api.runQuery(ApiKeyNode, { id: apiKey.id }, { as: api.backoffice })).toMatchObject({
    node: { id: apiKey.id, name: apiKey.name },
  });
});

test('shows nothing of another tenant', async () => {
  const api = await createApi();
  const { apiKey } = await makeApiKey(api);

  expect((await api.runQuery(ApiKeys, {}, { as: api.stranger })).apiKeys.totalCount).toBe(0);
  expect((await api.runQuery(ApiKeyNode, { id: apiKey.id }, { as: api.stranger })).node).toBeNull();
});
