import { expect, test } from '@jest/globals';
import { newSecretToken } from '../../../src/platform/secretToken.ts';
import { createApi } from '../../support/api.ts';
import { makeDevice, makeUser, refresh, signInOn } from './makeSignIn.ts';
import { Logout, RefreshSession, WhoAmI } from './signInDocuments.ts';

test('R0.3: logging out ends the session with its access tokens, and no other one', async () => {
  const api = await createApi();
  const [user, device] = [await makeUser(api), await makeDevice(api)];
  const [first, other] = [await signInOn(api, user, device), await signInOn(api, user, device)];
  const second = await refresh(api, user, first);
  const end = async ({ refreshToken }: { refreshToken: string }) => (await api.runOk(Logout, { input: { refreshToken } }, { as: api.anonymous })).ended;

  // A client that lost the answer to its last refresh has the token before.
  expect([await end(first), await end(first), await end(second)]).toEqual([true, false, false]);
  for (const { actor, refreshToken } of [first, second]) {
    expect(await api.execute(WhoAmI, {}, { as: actor })).toMatchObject({ status: 401, errors: [{ message: 'The session has ended. Sign in again.' }] });
    await api.runError(RefreshSession, { input: { refreshToken } }, 'SessionEnded', { as: api.anonymous });
  }
  expect((await api.execute(WhoAmI, {}, { as: other.actor })).status).toBe(200);
  expect(await api.db.signInEvent.findMany({ where: { kind: 'SIGNED_OUT' } })).toMatchObject([{ userAccountId: user.uuid, deviceId: device.uuid }]);
});

test('there is nothing to end where there is no session', async () => {
  const api = await createApi();
  for (const refreshToken of [newSecretToken('REFRESH', api.tenantId, 'f'.repeat(43), 's'.repeat(43)), 'nonsense', '']) {
    expect((await api.runOk(Logout, { input: { refreshToken } }, { as: api.anonymous })).ended).toBe(false);
  }
  await api.runError(Logout, { input: { refreshToken: 'x'.repeat(301) } }, 'ValidationFailed', { as: api.anonymous });
});
