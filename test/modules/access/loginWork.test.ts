/** Whoever is refused is refused after the same work, which otherwise would tell which accounts there are. */
import { expect, jest, test } from '@jest/globals';
import * as argon2 from '@node-rs/argon2';
import { newUuid } from '../../../src/platform/ids.ts';

const verify = jest.fn(argon2.verify);
jest.unstable_mockModule('@node-rs/argon2', () => ({ ...argon2, verify }));

const { createApi } = await import('../../support/api.ts');
const { askedInProcess } = await import('../../support/askPair.ts');
const { newSecretToken } = await import('../../../src/platform/secretToken.ts');
const { makeDevice, makeUser } = await import('./makeSignIn.ts');
const { ChangeSignInAccount, Login, RevokeDevice } = await import('./signInDocuments.ts');
const { DeleteUserAccount } = await import('./userAccountDocuments.ts');

test('RU.3 R0.3: each refusal has verified a password against one hash of the same cost', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const [device, revoked, user, locked, deleted, without] = [
    await makeDevice(api), await makeDevice(api), await makeUser(api), await makeUser(api), await makeUser(api), await makeUser(api),
  ];
  await api.runOk(RevokeDevice, { input: { id: revoked.id } }, { as });
  await api.runOk(ChangeSignInAccount, { input: { id: locked.id, patch: { isLocked: true } } }, { as });
  await api.runOk(ChangeSignInAccount, { input: { id: without.id, patch: { password: null } } }, { as });
  await api.runOk(DeleteUserAccount, { input: { id: deleted.id } }, { as });
  const attempts = [
    [user.email, device.deviceToken],
    ['nobody@example.com', device.deviceToken],
    [locked.email, device.deviceToken],
    [deleted.email, device.deviceToken],
    [without.email, device.deviceToken],
    [user.email, revoked.deviceToken],
    [user.email, newSecretToken('DEVICE', api.tenantId)],
    [user.email, newSecretToken('DEVICE', newUuid())],
    [user.email, 'nonsense'],
  ] as const;
  for (const [email, deviceToken] of attempts) {
    verify.mockClear();
    await askedInProcess(() => api.runError(Login, { input: { deviceToken, email, password: 'a wrong horse' } }, 'LoginRefused', { as: api.anonymous }));
    expect([email, verify.mock.calls.map(([hash]) => String(hash).split('$', 4).join('$'))]).toEqual([email, ['$argon2id$v=19$m=19456,t=2,p=1']]);
  }
});
