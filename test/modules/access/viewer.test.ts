import { expect, test } from '@jest/globals';
import { createApi } from '../../support/api.ts';
import { signIn } from '../../support/actors.ts';
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
