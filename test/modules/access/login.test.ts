import { expect, test } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { newUuid } from '../../../src/platform/ids.ts';
import { newSecretToken } from '../../../src/platform/secretToken.ts';
import { createApi, type Api } from '../../support/api.ts';
import { makeApiKey } from './makeApiKey.ts';
import { makeDevice, makeUser, signInOn } from './makeSignIn.ts';
import { ChangeSignInAccount, Login, ReadDevice, RevokeDevice, WhoAmI } from './signInDocuments.ts';
import { DeleteUserAccount, ReadUserAccounts, RestoreUserAccount } from './userAccountDocuments.ts';

const change = (api: Api, id: string, patch: object) => api.runOk(ChangeSignInAccount, { input: { id, patch } }, { as: api.backoffice });

test('R0.1 R0.3 RU.4: a user signs in on a device and is who calls, with the permissions of the account', async () => {
  const now = new Date('2026-05-01T12:00:00.000Z');
  const api = await createApi({ now: () => now });
  const [user, device] = [await makeUser(api, { email: 'Ada@Example.com' }), await makeDevice(api)];
  const signedIn = await signInOn(api, { ...user, email: ' ada@example.COM ' }, device);

  expect(await api.runQuery(WhoAmI, {}, { as: signedIn.actor })).toEqual({
    viewer: { kind: 'USER', id: user.id, deviceId: device.id, permissions: ['TENANT_ACCESS'], userAccount: { id: user.id, email: 'Ada@Example.com' } },
  });
  expect(signedIn).toMatchObject({
    accessTokenExpiresAt: '2026-05-01T12:15:00.000Z',
    refreshToken: expect.stringMatching(/^kith_refresh_[0-9a-f]{32}_[\w-]{43}_[\w-]{43}$/),
    refreshTokenExpiresAt: '2026-05-31T12:00:00.000Z',
  });
  expect(decodeProtectedHeader(signedIn.accessToken)).toEqual({ alg: 'HS256' });
  expect(decodeJwt(signedIn.accessToken)).toEqual({
    sub: user.id,
    device: device.id,
    session: expect.any(String),
    tenant: api.tenantId,
    permissions: ['TENANT.ACCESS'],
    iat: now.getTime() / 1000,
    exp: now.getTime() / 1000 + 15 * 60,
  });
  expect((await api.runQuery(ReadDevice, { id: device.id }, { as: api.backoffice })).device).toMatchObject({ lastUsedAt: '2026-05-01T12:00:00.000Z' });
});

test('RU.38 R0.3: a login that is sent again with its idempotency key gets the first answer and begins one session, for who has the device alone', async () => {
  const api = await createApi();
  const [user, device, other] = [await makeUser(api), await makeDevice(api), await makeDevice(api)];
  const key = newUuid();
  const send = (input: { deviceToken?: string; password?: string } = {}) => {
    const { email, password } = user;
    return api.execute(Login, { input: { deviceToken: device.deviceToken, email, password, ...input } }, { as: api.anonymous, headers: { 'idempotency-key': key } });
  };
  const first = await send();
  expect(first.data).toMatchObject({ login: { __typename: 'LoginPayload' } });
  expect(await send()).toEqual(first);
  expect(await api.db.session.count()).toBe(1);

  expect((await send({ password: 'another password' })).errors).toMatchObject([{ extensions: { code: 'IDEMPOTENCY_KEY_REUSED' } }]);
  const elsewhere = await send({ deviceToken: other.deviceToken });
  expect(elsewhere.data).toMatchObject({ login: { __typename: 'LoginPayload' } });
  expect(elsewhere.data).not.toEqual(first.data);
});

test('others than users who signed in here have no account', async () => {
  const api = await createApi();
  for (const as of [api.access, (await makeApiKey(api)).actor]) expect((await api.runQuery(WhoAmI, {}, { as })).viewer.userAccount).toBeNull();
});

test('R0.3: the operator says how long tokens hold, and by which secret; an access token ends at its time', async () => {
  let now = new Date('2026-05-01T12:00:00.000Z');
  const api = await createApi({ now: () => now, signIn: { accessTokenMinutes: 5, refreshTokenDays: 1 } });
  const [user, device] = [await makeUser(api), await makeDevice(api)];
  const signedIn = await signInOn(api, user, device);

  expect(signedIn).toMatchObject({ accessTokenExpiresAt: '2026-05-01T12:05:00.000Z', refreshTokenExpiresAt: '2026-05-02T12:00:00.000Z' });
  now = new Date('2026-05-01T12:05:59.000Z');
  await api.runQuery(WhoAmI, {}, { as: signedIn.actor });
  now = new Date('2026-05-01T12:06:01.000Z');
  expect(await api.execute(WhoAmI, {}, { as: signedIn.actor })).toMatchObject({ status: 401, errors: [{ extensions: { reason: 'EXPIRED' } }] });
});

test('RU.3 R0.3: whoever is refused learns nothing: the body is the same, whatever was wrong', async () => {
  const api = await createApi();
  const as = api.backoffice;
  const device = await makeDevice(api);
  const [user, locked, deleted, without] = [await makeUser(api), await makeUser(api), await makeUser(api), await makeUser(api)];
  await change(api, locked.id, { isLocked: true });
  await change(api, without.id, { password: null });
  await api.runOk(DeleteUserAccount, { input: { id: deleted.id } }, { as });
  const revoked = await makeDevice(api);
  await api.runOk(RevokeDevice, { input: { id: revoked.id } }, { as });
  const elsewhere = await makeDevice(api, 'x', api.stranger);

  const attempt = { deviceToken: device.deviceToken, email: user.email, password: user.password };
  const attempts = {
    'an e-mail address that nobody has': { ...attempt, email: 'nobody@example.com' },
    'no e-mail address': { ...attempt, email: "' OR 1=1 --" },
    'a wrong password': { ...attempt, password: 'correct hors' },
    'an account that is locked': { ...attempt, email: locked.email, password: locked.password },
    'an account that is deleted': { ...attempt, email: deleted.email, password: deleted.password },
    'an account without a password': { ...attempt, email: without.email, password: without.password },
    'a device that nobody registered': { ...attempt, deviceToken: newSecretToken('DEVICE', api.tenantId) },
    'a device that was revoked': { ...attempt, deviceToken: revoked.deviceToken },
    'a device of another tenant': { ...attempt, deviceToken: elsewhere.deviceToken },
    'a device of a tenant that there is not': { ...attempt, deviceToken: newSecretToken('DEVICE', newUuid()) },
    'a device under the name of another tenant': { ...attempt, deviceToken: device.deviceToken.replace(/_[0-9a-f]{32}_/, `_${api.stranger.tenantId.replaceAll('-', '')}_`) },
    'an API key for a device': { ...attempt, deviceToken: (await makeApiKey(api)).secret },
    'no token at all': { ...attempt, deviceToken: '' },
  };
  const before = await api.db.session.count();
  const bodies = new Map<string, string>();
  for (const [what, input] of Object.entries(attempts)) {
    const response = await api.app.fetch('http://kith.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: Login.toString(), variables: { input } }),
    });
    bodies.set(what, `${response.status} ${await response.text()}`);
  }
  const refusal = bodies.get('a wrong password')!;
  expect(JSON.parse(refusal.slice(4))).toMatchObject({ data: { login: { __typename: 'LoginRefused', code: 'LOGIN_REFUSED', status: 401 } } });
  expect(Object.fromEntries(bodies)).toEqual(Object.fromEntries(Object.keys(attempts).map((what) => [what, refusal])));
  expect(await api.db.session.count()).toBe(before);
  expect(refusal).not.toContain('correct');

  await api.runOk(RestoreUserAccount, { input: { id: deleted.id } }, { as });
  await change(api, locked.id, { isLocked: false });
  for (const each of [user, deleted, locked]) await signInOn(api, each, device);
});

test('what is too long or empty is said, and shows no secret', async () => {
  const api = await createApi();
  const input = { deviceToken: 'd'.repeat(301), email: 'e'.repeat(321), password: '' };
  const problem = await api.runError(Login, { input }, 'ValidationFailed', { as: api.anonymous });
  expect(problem.violations.map(({ propertyPath, code }) => `${propertyPath} ${code}`)).toEqual(['deviceToken TOO_LONG', 'email TOO_LONG', 'password TOO_SHORT']);
  expect(JSON.stringify(problem)).not.toContain('ddd');
});

test('signing in needs no credential, and all else does', async () => {
  const api = await createApi();
  const [user, device] = [await makeUser(api), await makeDevice(api)];
  const { accessToken } = await signInOn(api, user, device);
  expect(accessToken).toBeTruthy();
  const [error] = await api.runRefused(ReadUserAccounts, {}, { as: api.anonymous });
  expect(error?.extensions?.code).toBe('UNAUTHENTICATED');
});

test('a server without a secret signs nobody in', async () => {
  const api = await createApi({ jwt: { jwksUrl: 'http://127.0.0.1:9/keys' } });
  const input = { deviceToken: newSecretToken('DEVICE', api.tenantId), email: 'x', password: 'x' };
  const [error] = await api.runRefused(Login, { input }, { as: api.anonymous });
  expect(error).toMatchObject({ message: expect.stringContaining('JWT_SECRET'), extensions: { code: 'SIGN_IN_NOT_CONFIGURED', status: 501 } });
});

test('a user has 50 sessions at most: the oldest make way', async () => {
  const api = await createApi();
  const [user, device] = [await makeUser(api), await makeDevice(api)];
  const first = await signInOn(api, user, device);
  const [session] = await api.db.session.findMany();
  const older = Array.from({ length: 49 }, (_, index) => ({ ...session!, id: newUuid(), familyHash: `${index}`, createdAt: new Date(Date.now() - 10_000 + index) }));
  await api.db.session.createMany({ data: [...older.slice(1), { ...older[0]!, expiresAt: new Date(0) }] });

  expect(await api.db.session.count()).toBe(50);
  const second = await signInOn(api, user, device);
  // The one that had expired.
  expect(await api.db.session.count()).toBe(50);
  await signInOn(api, user, device);
  expect(await api.db.session.count()).toBe(50);
  expect(await api.db.session.count({ where: { familyHash: '1' } })).toBe(0);
  for (const { actor } of [first, second]) await api.runQuery(WhoAmI, {}, { as: actor });
});
