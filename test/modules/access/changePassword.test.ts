import { expect, test } from '@jest/globals';
import { createApi } from '../../support/api.ts';
import { minutesApart } from '../../support/minutesApart.ts';
import { makeApiKey } from './makeApiKey.ts';
import { makeDevice, makeUser, signInOn } from './makeSignIn.ts';
import { ChangePassword, Login, WhoAmI } from './signInDocuments.ts';

const passwords = (currentPassword: string, newPassword: string) => ({ input: { currentPassword, newPassword } });

test('R0.3: a user changes the own password, which ends the other sessions', async () => {
  const api = await createApi();
  const [user, device] = [await makeUser(api, { permissions: [] }), await makeDevice(api)];
  const [here, there] = [await signInOn(api, user, device), await signInOn(api, user, device)];
  const { userAccount } = await api.runOk(ChangePassword, passwords(user.password, ' another horse '), { as: here.actor });

  expect(userAccount).toEqual({ id: user.id, version: 2, hasPassword: true });
  expect((await api.execute(WhoAmI, {}, { as: here.actor })).status).toBe(200);
  expect((await api.execute(WhoAmI, {}, { as: there.actor })).status).toBe(401);
  await api.runError(Login, { input: { deviceToken: device.deviceToken, email: user.email, password: user.password } }, 'LoginRefused', { as: api.anonymous });
  await signInOn(api, { ...user, password: ' another horse ' }, device);
});

test('a password that is wrong, too short or the same changes nothing, and is not shown', async () => {
  const api = await createApi();
  const user = await makeUser(api);
  const { actor } = await signInOn(api, user, await makeDevice(api));
  const before = await api.db.change.count();
  const refusals = [
    await api.runError(ChangePassword, passwords('wrong horse', 'another horse'), 'ValidationFailed', { as: actor }),
    await api.runError(ChangePassword, passwords(user.password, 'short horse'), 'ValidationFailed', { as: actor }),
    await api.runError(ChangePassword, passwords(user.password, user.password), 'ValidationFailed', { as: actor }),
  ];
  expect(refusals.flatMap(({ violations }) => violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`))).toEqual([
    'currentPassword WRONG_PASSWORD',
    'newPassword TOO_SHORT',
    'newPassword INVALID_VALUE',
  ]);
  expect(JSON.stringify(refusals)).not.toContain('horse');
  expect(await api.db.change.count()).toBe(before);
});

test('RU.12: wrong current passwords count like those of a login', async () => {
  const api = await createApi({ rateLimits: minutesApart() });
  const [user, device] = [await makeUser(api), await makeDevice(api)];
  const { actor } = await signInOn(api, user, device);
  for (let attempt = 0; attempt < 6; attempt++) await api.runError(ChangePassword, passwords('wrong horse', 'another horse'), 'ValidationFailed', { as: actor });
  const [error] = await api.runRefused(ChangePassword, passwords(user.password, 'another horse'), { as: actor });
  expect(error?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
  const input = { deviceToken: device.deviceToken, email: user.email.toUpperCase(), password: user.password };
  expect((await api.runRefused(Login, { input }, { as: api.anonymous }))[0]?.extensions?.code).toBe('RATE_LIMITED');
});

test('who did not sign in here has no password to change', async () => {
  const api = await createApi();
  for (const as of [api.backoffice, (await makeApiKey(api)).actor]) {
    expect(await api.runError(ChangePassword, passwords('a', 'another horse'), 'NotSignedInHere', { as })).toMatchObject({ status: 422 });
  }
  expect((await api.runRefused(ChangePassword, passwords('a', 'another horse'), { as: api.anonymous }))[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});
