import { expect, test } from '@jest/globals';
import { createApi } from '../support/api.ts';
import { ViewerQuery } from '../modules/access/documents.ts';
import { makeApiKey } from '../modules/access/makeApiKey.ts';

test('a key is refused from its expiry on', async () => {
  let now = new Date('2026-05-01T11:59:59.999Z');
  const api = await createApi({ now: () => now });
  const { actor } = await makeApiKey(api, { expiresAt: '2026-05-01T12:00:00.000Z' });

  await api.runQuery(ViewerQuery, {}, { as: actor });
  now = new Date('2026-05-01T12:00:00.000Z');
  const { status, errors } = await api.execute(ViewerQuery, {}, { as: actor });
  expect([status, errors?.[0]?.message]).toEqual([401, 'The API key has expired.']);
});

test('the secret of one tenant under the name of another opens nothing', async () => {
  const api = await createApi();
  const { secret, actor } = await makeApiKey(api);
  const forged = secret.replace(/_[0-9a-f]{32}_/, `_${api.stranger.tenantId.replaceAll('-', '')}_`);
  const { status } = await api.execute(ViewerQuery, {}, { as: { ...actor, token: forged } });

  expect(status).toBe(401);
});
