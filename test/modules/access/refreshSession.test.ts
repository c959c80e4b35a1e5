import { expect, test } from '@jest/globals';
import { SignJWT } from 'jose';
import { newUuid } from '../../../src/platform/ids.ts';
import { newSecretToken } from '../../../src/platform/secretToken.ts';
import { signToken } from '../../support/actors.ts';
import { createApi, type Api } from '../../support/api.ts';
import { startKeyServer } from '../../support/keyServer.ts';
import { makeDevice, makeUser, refresh, signInOn } from './makeSignIn.ts';
import { ChangeSignInAccount, RefreshSession, RevokeDevice, WhoAmI } from './signInDocuments.ts';
import { DeleteUserAccount, RestoreUserAccount } from './userAccountDocuments.ts';

const day = 24 * 60 * 60_000;
const minute = 60_000;

/** A user who is signed in, and a clock. */
async function signedIn() {
  const clock = { now: Date.parse('2026-05-01T12:00:00.000Z') };
  const api = await createApi({ now: () => new Date(clock.now) });
  const [user, device] = [await makeUser(api), await makeDevice(api)];
  return { clock, api, user, device, tokens: await signInOn(api, user, device) };
}

const refused = (api: Api, refreshToken: string, headers = {}) =>
  api.runError(RefreshSession, { input: { refreshToken } }, 'SessionEnded', { as: api.anonymous, headers });
const statusOf = async (api: Api, { actor }: { actor: Api['access'] }) => (await api.execute(WhoAmI, {}, { as: actor })).status;

test('R0.3: a refresh token gives new tokens of the same session, and each of them the next', async () => {
  const { api, clock, user, tokens } = await signedIn();
  clock.now += 20 * minute;
  expect(await statusOf(api, tokens)).toBe(401);
  const second = await refresh(api, user, tokens);
  expect(second).toMatchObject({ accessTokenExpiresAt: '2026-05-01T12:35:00.000Z', refreshTokenExpiresAt: '2026-05-31T12:20:00.000Z' });
  const third = await refresh(api, user, second);
  expect(new Set([tokens, second, third].map(({ refreshToken }) => refreshToken)).size).toBe(3);
  expect((await api.runQuery(WhoAmI, {}, { as: third.actor })).viewer.id).toBe(user.id);
  expect(await api.db.session.count()).toBe(1);
});

test('R0.3: a refresh token that was used ends its session at once, with its access tokens, whoever comes with it', async () => {
  const { api, user, device, tokens } = await signedIn();
  const other = await signInOn(api, user, device);
  const second = await refresh(api, user, tokens);
  const third = await refresh(api, user, second);
  const problem = await refused(api, tokens.refreshToken);
  expect(problem).toMatchObject({ code: 'SESSION_ENDED', status: 401 });

  for (const { refreshToken } of [third, second, tokens]) expect(await refused(api, refreshToken)).toEqual(problem);
  for (const each of [tokens, second, third]) expect(await statusOf(api, each)).toBe(401);
  expect(await statusOf(api, await refresh(api, user, other))).toBe(200);
  expect(await api.db.signInEvent.findMany({ where: { kind: 'REFRESH_TOKEN_REUSED' } })).toMatchObject([{ userAccountId: user.uuid, deviceId: device.uuid }]);
});

test('R0.3: of two refreshes with one token at the same time one gets tokens, and the other ends them', async () => {
  const { api, tokens } = await signedIn();
  const input = { refreshToken: tokens.refreshToken };
  const answers = await Promise.all(Array.from({ length: 4 }, () => api.runQuery(RefreshSession, { input }, { as: api.anonymous })));
  expect(answers.map(({ refreshSession }) => refreshSession.__typename).sort()).toEqual(['RefreshSessionPayload', 'SessionEnded', 'SessionEnded', 'SessionEnded']);
  const won = answers.flatMap(({ refreshSession }) => (refreshSession.__typename === 'RefreshSessionPayload' ? [refreshSession] : []));
  await refused(api, won[0]!.refreshToken);
  expect(await statusOf(api, { actor: { ...api.access, token: won[0]!.accessToken } })).toBe(401);
  expect(await api.db.session.count()).toBe(0);
  expect(await api.db.signInEvent.count({ where: { kind: 'REFRESH_TOKEN_REUSED' } })).toBe(1);
});

test('RU.38 R0.3: a refresh that is sent again with its idempotency key gets the first answer, and is none with another key', async () => {
  const { api, user, tokens } = await signedIn();
  const send = (key: string, refreshToken = tokens.refreshToken) =>
    api.execute(RefreshSession, { input: { refreshToken } }, { as: api.anonymous, headers: { 'idempotency-key': key } });
  const key = newUuid();
  const first = await send(key);
  const [again, later] = [await send(key), await send(key)];
  expect(first.data).toMatchObject({ refreshSession: { __typename: 'RefreshSessionPayload' } });
  expect([again, later]).toEqual([first, first]);

  const { refreshToken } = first.data!.refreshSession as { refreshToken: string };
  // The key of a session is not the key of another one, nor for another token.
  expect((await send(key, refreshToken)).errors).toMatchObject([{ extensions: { code: 'IDEMPOTENCY_KEY_REUSED' } }]);
  const next = await refresh(api, user, { refreshToken });
  expect(await statusOf(api, next)).toBe(200);
  const stolen = await send(newUuid());
  expect(stolen.data).toMatchObject({ refreshSession: { __typename: 'SessionEnded' } });
  expect(await statusOf(api, next)).toBe(401);
});

test('R0.3: two refreshes with one token and one idempotency key at the same time are one', async () => {
  const { api, tokens } = await signedIn();
  const headers = { 'idempotency-key': newUuid() };
  const send = () => api.execute(RefreshSession, { input: { refreshToken: tokens.refreshToken } }, { as: api.anonymous, headers });
  const answers = await Promise.all([send(), send(), send()]);
  const done = answers.filter(({ errors }) => !errors);
  expect(done.length).toBeGreaterThan(0);
  for (const { errors } of answers.filter((answer) => answer.errors)) expect(errors).toMatchObject([{ extensions: { code: 'IDEMPOTENCY_KEY_IN_USE' } }]);
  expect(await send()).toEqual(done[0]);
  expect(await api.db.session.count()).toBe(1);
});

test('a refresh token that is not used ends with its session, and so does an access token that would hold longer', async () => {
  const { api, clock, user, tokens } = await signedIn();
  clock.now += 30 * day - 1;
  const second = await refresh(api, user, tokens);
  clock.now += 30 * day;
  expect(await statusOf(api, second)).toBe(401);
  await refused(api, second.refreshToken);
  expect(await api.db.signInEvent.count({ where: { kind: 'REFRESH_TOKEN_REUSED' } })).toBe(0);
});

test('RU.3: refuses what is no refresh token of a session, each with the same answer', async () => {
  const { api, device, tokens } = await signedIn();
  const forged = [
    newSecretToken('REFRESH', api.tenantId, 'f'.repeat(43), 's'.repeat(43)),
    newSecretToken('REFRESH', newUuid(), 'f'.repeat(43), 's'.repeat(43)),
    tokens.refreshToken.replace(/_[0-9a-f]{32}_/, `_${api.stranger.tenantId.replaceAll('-', '')}_`),
    tokens.accessToken.slice(0, 300),
    device.deviceToken,
    '',
  ];
  const problems = [];
  for (const token of forged) problems.push(await refused(api, token));
  expect(problems).toEqual(Array(forged.length).fill(problems[0]));
  // None of them has touched the session.
  expect(await statusOf(api, tokens)).toBe(200);
});

test('R0.3 RU.5: whatever ends sessions ends refresh and access tokens at once', async () => {
  const ends: Record<string, (api: Api, ids: { user: string; device: string }) => Promise<unknown>> = {
    'the device is revoked': (api, { device }) => api.runOk(RevokeDevice, { input: { id: device } }, { as: api.backoffice }),
    'the user is locked': (api, { user }) => api.runOk(ChangeSignInAccount, { input: { id: user, patch: { isLocked: true } } }, { as: api.backoffice }),
    'back office sets a password': (api, { user }) => api.runOk(ChangeSignInAccount, { input: { id: user, patch: { password: 'another horse' } } }, { as: api.backoffice }),
    'back office takes the password away': (api, { user }) => api.runOk(ChangeSignInAccount, { input: { id: user, patch: { password: null } } }, { as: api.backoffice }),
    'the user is deleted': (api, { user }) => api.runOk(DeleteUserAccount, { input: { id: user } }, { as: api.backoffice }),
  };
  for (const [what, end] of Object.entries(ends)) {
    const { api, user, device, tokens } = await signedIn();
    const [neighbour, elsewhere] = [await makeUser(api), await makeDevice(api)];
    const untouched = await signInOn(api, neighbour, elsewhere);
    expect([what, await statusOf(api, tokens), await statusOf(api, untouched)]).toEqual([what, 200, 200]);
    await end(api, { user: user.id, device: device.id });
    expect([what, await statusOf(api, tokens), await statusOf(api, untouched)]).toEqual([what, 401, 200]);
    await refused(api, tokens.refreshToken);
  }
});

test('what ended with a lock or a deletion stays so when that is undone', async () => {
  const { api, user, tokens } = await signedIn();
  const as = api.backoffice;
  for (const isLocked of [true, false]) await api.runOk(ChangeSignInAccount, { input: { id: user.id, patch: { isLocked } } }, { as });
  await refused(api, tokens.refreshToken);
  const again = await signInOn(api, user, await makeDevice(api));
  await api.runOk(DeleteUserAccount, { input: { id: user.id } }, { as });
  await api.runOk(RestoreUserAccount, { input: { id: user.id } }, { as });
  await refused(api, again.refreshToken);
});

test('RU.5: other permissions hold at once, in access tokens that were given before', async () => {
  const { api, user, tokens } = await signedIn();
  const permissions = async (as: Api['access']) => (await api.runQuery(WhoAmI, {}, { as })).viewer.permissions;
  const grant = (given: ('TENANT_ACCESS' | 'TENANT_BACKOFFICE' | 'CONTACTS_SYNC')[]) =>
    api.runOk(ChangeSignInAccount, { input: { id: user.id, patch: { permissions: given } } }, { as: api.backoffice });

  expect(await permissions(tokens.actor)).toEqual(['TENANT_ACCESS']);
  expect((await grant(['CONTACTS_SYNC', 'TENANT_BACKOFFICE', 'CONTACTS_SYNC'])).userAccount.permissions).toEqual(['TENANT_BACKOFFICE', 'CONTACTS_SYNC']);
  expect(await permissions(tokens.actor)).toEqual(['TENANT_ACCESS', 'TENANT_BACKOFFICE', 'CONTACTS_SYNC']);
  await grant([]);
  expect(await permissions(tokens.actor)).toEqual([]);
  expect(await permissions((await refresh(api, user, tokens)).actor)).toEqual([]);
});

test('RU.3: a session of one tenant is none in another', async () => {
  const { api, user } = await signedIn();
  const [session] = await api.db.session.findMany();
  const statusIn = async (tenant: string) => {
    const token = await signToken({ sub: user.id, tenant, session: session!.id, permissions: ['TENANT.BACKOFFICE'] });
    return statusOf(api, { actor: { ...api.access, token } });
  };
  expect([await statusIn(api.tenantId), await statusIn(api.stranger.tenantId)]).toEqual([200, 401]);
});

test('a session that an identity provider names is none of ours', async () => {
  const provider = await startKeyServer();
  const api = await createApi({ jwt: { jwksUrl: provider.url } });
  const key = await provider.publish('one');
  const token = await new SignJWT({ sub: 'ada', tenant: api.tenantId, permissions: [], session: 'theirs' })
    .setProtectedHeader({ alg: 'ES256', kid: 'one' })
    .setExpirationTime('1h')
    .sign(key);
  expect((await api.runQuery(WhoAmI, {}, { as: { ...api.access, token } })).viewer).toMatchObject({ id: 'ada', userAccount: null });
  await provider.close();
});
