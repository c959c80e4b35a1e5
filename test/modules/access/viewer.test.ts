import { expect, test } from '@jest/globals';
import { createApi } from '../../support/api.ts';
import { signIn, type TokenPermission } from '../../support/actors.ts';
import { ViewerQuery } from './documents.ts';

test('R3.1 says who calls, and in which tenant', async () => {
  const api = await createApi();
  const { viewer } = await api.runQuery(ViewerQuery, {}, { as: api.backoffice });

  expect(viewer).toEqual({
    kind: 'USER',
    id: api.backoffice.id,
    permissions: ['TENANT_ACCESS', 'TENANT_BACKOFFICE'],
    tenant: { id: api.tenantId, name: 'Test tenant', defaultCountryCode: 'DE' },
  });
});

test('needs no permission', async () => {
  const api = await createApi();
  const { viewer } = await api.runQuery(ViewerQuery, {}, { as: await signIn(api.tenantId) });

  expect(viewer.permissions).toEqual([]);
});

test('needs a credential', async () => {
  const api = await createApi();
  const [error, ...others] = await api.runRefused(ViewerQuery, {}, { as: api.anonymous });

  expect(others).toEqual([]);
  expect(error).toMatchObject({ path: ['viewer'], extensions: { code: 'UNAUTHENTICATED', status: 401 } });
});

test('RU.35: CONTACTS_SYNC implies no other permission, and no other implies it', async () => {
  const api = await createApi();
  const permissionsOf = async (...given: TokenPermission[]) =>
    (await api.runQuery(ViewerQuery, {}, { as: await signIn(api.tenantId, ...given) })).viewer.permissions;

  expect(await permissionsOf('contacts:sync')).toEqual(['CONTACTS_SYNC']);
  expect(await permissionsOf('contacts:sync', 'TENANT.ACCESS')).toEqual(['TENANT_ACCESS', 'CONTACTS_SYNC']);
  expect(await permissionsOf('TENANT.BACKOFFICE')).toEqual(['TENANT_ACCESS', 'TENANT_BACKOFFICE']);
});
