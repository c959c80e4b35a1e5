import { expect, test } from '@jest/globals';
import { hashSecret } from '../../../src/platform/secretToken.ts';
import { createApi } from '../../support/api.ts';
import { testDatabase } from '../../support/testDatabase.ts';
import { CreateApiKey, ViewerQuery } from './documents.ts';
import { makeApiKey } from './makeApiKey.ts';

const input = { name: 'Import', permissions: ['TENANT_ACCESS' as const] };

test('R1.1 R4.1 RU.4 shows the secret of a new key once, and the secret works as a bearer token', async () => {
  const api = await createApi();
  const expiresAt = '2099-01-01T00:00:00.000Z';
  const { apiKey, secret } = await api.runOk(CreateApiKey, { input: { ...input, expiresAt } }, { as: api.backoffice });

  expect(apiKey).toMatchObject({ ...input, expiresAt, version: 1, deleted: false });
  expect(secret).toMatch(new RegExp(`^kith_${api.tenantId.replaceAll('-', '')}_[A-Za-z0-9_-]{43}$`));
  const { viewer } = await api.runQuery(ViewerQuery, {}, { as: { ...api.access, token: secret } });
  expect(viewer).toMatchObject({ kind: 'API_KEY', id: apiKey.id, permissions: ['TENANT_ACCESS'] });
});

test('keeps neither the secret nor its hash where it can be read', async () => {
  const api = await createApi();
  const { apiKey, secret } = await makeApiKey(api);
  const { database } = await testDatabase();

  const row = await api.db.apiKey.findFirstOrThrow({ where: { id: apiKey.uuid } });
  expect(row.keyHash).toBe(hashSecret(secret));
  expect(JSON.stringify(row)).not.toContain(secret);
  const { rows } = await database.pool.query<{ fields: string }>(
    'SELECT fields::text AS fields FROM change WHERE entity_id = $1',
    [apiKey.uuid],
  );
  expect(rows).toHaveLength(1);
  expect(JSON.parse(rows[0]!.fields)).toEqual({
    name: { old: null, new: input.name },
    permissions: { old: null, new: input.permissions },
  });
});

test('RU.4 records who made the key', async () => {
  const api = await createApi();
  const { apiKey } = await makeApiKey(api);

  const [change, ...others] = await api.db.change.findMany({ where: { entityId: apiKey.uuid } });
  expect(others).toEqual([]);
  expect(change).toMatchObject({ entity: 'ApiKey', operation: 'CREATE', actorKind: 'USER', actorId: api.backoffice.id });
});

test('rejects every bad value at once', async () => {
  const api = await createApi({ now: () => new Date('2026-05-01') });
  const bad = { name: ' ', permissions: [], expiresAt: '2026-04-30T00:00:00Z' };
  const { violations } = await api.runError(CreateApiKey, { input: bad }, 'ValidationFailed', { as: api.backoffice });

  expect(violations.map(({ propertyPath, code }) => [propertyPath, code])).toEqual([
    ['name', 'TOO_SHORT'],
    ['permissions', 'TOO_SHORT'],
    ['expiresAt', 'INVALID_VALUE'],
  ]);
  expect(await api.db.apiKey.count()).toBe(0);
});

test('takes a permission given twice for one', async () => {
  const api = await createApi();
  const { apiKey } = await makeApiKey(api, { permissions: ['TENANT_ACCESS', 'TENANT_ACCESS'] });

  expect(apiKey.permissions).toEqual(['TENANT_ACCESS']);
});

test('needs TENANT_BACKOFFICE, before the input is looked at', async () => {
  const api = await createApi();
  const { permission } = await api.runError(CreateApiKey, { input: { ...input, name: '' } }, 'PermissionDenied');

  expect(permission).toBe('TENANT_BACKOFFICE');
  expect(await api.db.apiKey.count()).toBe(0);
});

test('a key with TENANT_ACCESS alone makes no keys', async () => {
  const api = await createApi();
  const { actor } = await makeApiKey(api);

  await api.runError(CreateApiKey, { input }, 'PermissionDenied', { as: actor });
  expect(await api.db.apiKey.count()).toBe(1);
});

test('needs a credential', async () => {
  const api = await createApi();
  const errors = await api.runRefused(CreateApiKey, { input }, { as: api.anonymous });

  expect(errors.map((error) => error.extensions?.code)).toEqual(['UNAUTHENTICATED']);
  expect(await api.db.apiKey.count()).toBe(0);
});
