/** What happens at the door is in the change feed, for back office, and no secret is anywhere. */
import { expect, test } from '@jest/globals';
import { newUuid } from '../../../src/platform/ids.ts';
import { signInEventsTotal } from '../../../src/platform/metrics.ts';
import { createApi, type Api } from '../../support/api.ts';
import { models } from '../../support/models.ts';
import { recordingLogger } from '../../support/recordingLogger.ts';
import { testDatabase } from '../../support/testDatabase.ts';
import { Reader } from '../changeFeed/Reader.ts';
import { RevokeApiKey } from './documents.ts';
import { makeApiKey } from './makeApiKey.ts';
import { makeDevice, makeUser, refresh, signInOn } from './makeSignIn.ts';
import { ChangePassword, ChangeSignInAccount, Login, Logout, ReadSignInEvents, RefreshSession, RevokeDevice, WhoAmI } from './signInDocuments.ts';

/** Everything that can happen, each once, and every secret that was shown or sent. */
async function liveThrough(api: Api) {
  const as = api.anonymous;
  const [user, device, apiKey] = [await makeUser(api), await makeDevice(api), await makeApiKey(api)];
  const { deviceToken } = device;
  const wrong = { deviceToken, email: user.email, password: 'a wrong horse' };
  await api.runError(Login, { input: wrong }, 'LoginRefused', { as });
  await api.runError(Login, { input: { ...wrong, email: 'a-stray@example.com' } }, 'LoginRefused', { as });
  const [first, second] = [await signInOn(api, user, device), await signInOn(api, user, device)];
  await api.runOk(ChangePassword, { input: { currentPassword: user.password, newPassword: 'a second horse' } }, { as: second.actor });
  const third = await signInOn(api, { ...user, password: 'a second horse' }, device);
  const fourth = await refresh(api, user, third);
  await api.runError(RefreshSession, { input: { refreshToken: third.refreshToken } }, 'SessionEnded', { as });
  const headers = { 'idempotency-key': newUuid() };
  const fifth = await api.runOk(RefreshSession, { input: { refreshToken: second.refreshToken } }, { as, headers });
  await api.runOk(Logout, { input: { refreshToken: fifth.refreshToken } }, { as });
  await api.runOk(ChangeSignInAccount, { input: { id: user.id, patch: { password: 'a third horse' } } }, { as: api.backoffice, headers });
  await api.runOk(RevokeDevice, { input: { id: device.id } }, { as: api.backoffice });
  await api.runOk(RevokeApiKey, { input: { id: apiKey.apiKey.id } }, { as: api.backoffice });
  const tokens = [first, second, third, fourth, fifth].flatMap(({ accessToken, refreshToken }) => [accessToken, refreshToken, refreshToken.slice(-43), refreshToken.slice(-87, -44)]);
  return { user, device, apiKey, secrets: [user.password, wrong.password, 'a-stray@example.com', 'a second horse', 'a third horse', deviceToken, apiKey.secret, ...tokens] };
}

test('R0.3: back office reads what happened where users sign in, on which device, whose account it was and who did it', async () => {
  const api = await createApi();
  const { user, device } = await liveThrough(api);
  const read = async (filter = {}) => (await api.runQuery(ReadSignInEvents, { filter }, { as: api.backoffice })).signInEvents.nodes;
  const events = (await read()).reverse();
  const [system, own, backoffice] = [{ kind: 'SYSTEM', id: 'sign-in' }, { kind: 'USER', id: user.id }, { kind: 'USER', id: api.backoffice.id }];

  expect(events.map(({ kind, history }) => [kind, history.nodes.map(({ actor }) => actor)])).toEqual([
    ['SIGN_IN_REFUSED', [system]],
    ['SIGN_IN_REFUSED', [system]],
    ['SIGNED_IN', [own]],
    ['SIGNED_IN', [own]],
    ['PASSWORD_CHANGED', [own]],
    ['SIGNED_IN', [own]],
    ['REFRESH_TOKEN_REUSED', [system]],
    ['SIGNED_OUT', [own]],
    ['PASSWORD_CHANGED', [backoffice]],
  ]);
  // Whoever's address it was that nobody has, it is not kept.
  expect(events.map(({ userAccount }) => userAccount?.id)).toEqual([user.id, undefined, ...Array<string>(7).fill(user.id)]);
  expect(events.map((event) => event.device?.id)).toEqual([...Array<string>(8).fill(device.id), undefined]);
  expect(await read({ kind: { eq: 'SIGNED_OUT' }, deviceId: { eq: device.id }, userAccountId: { eq: user.id } })).toHaveLength(1);
  expect(await read({ userAccountId: { eq: (await makeUser(api)).id } })).toEqual([]);
});

test('RU.3 RU.5: the feed shows devices and events to back office alone, and accounts to everybody', async () => {
  const api = await createApi();
  const { user } = await liveThrough(api);
  const typesFor = async (as: Api['access']) => {
    const reader = new Reader(api, { as });
    await reader.catchUp();
    return [...new Set([...reader.copy.keys()].map((id) => id.replace(/_[0-9a-f]{32}$/, '')))].sort();
  };
  expect(await typesFor(api.access)).toEqual(['user_account']);
  expect(await typesFor(api.backoffice)).toEqual(['sign_in_event', 'user_account']);
  expect((await api.runRefused(ReadSignInEvents, {}))[0]?.extensions?.code).toBe('FORBIDDEN');
  expect((await api.runRefused(ReadSignInEvents, {}, { as: api.anonymous }))[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  expect((await api.runQuery(ReadSignInEvents, {}, { as: api.stranger })).signInEvents.nodes).toEqual([]);
  const changes = await api.db.change.findMany({ where: { entityId: user.uuid }, orderBy: { version: 'asc' } });
  expect(changes.map(({ fields }) => (fields as Record<string, unknown>).hasPassword)).toEqual([
    { old: false, new: true },
    { old: true, new: true },
    { old: true, new: true },
  ]);
});

test('events are counted by their kinds', async () => {
  const api = await createApi({ logger: recordingLogger().logger });
  const counted = async () => new Map((await signInEventsTotal.get()).values.map(({ labels, value }) => [labels.kind, value]));
  const before = await counted();
  await liveThrough(api);
  const added = [...(await counted())].map(([kind, value]) => [kind, value - (before.get(kind) ?? 0)]);
  expect(Object.fromEntries(added)).toEqual({ SIGN_IN_REFUSED: 2, SIGNED_IN: 3, PASSWORD_CHANGED: 2, REFRESH_TOKEN_REUSED: 1, SIGNED_OUT: 1 });
});

test('R0.3 RU.29: no password, token or stray address is in any table, in the feed or in the log, and no hash in the feed', async () => {
  const { logger, lines } = recordingLogger();
  const api = await createApi({ logger });
  const { secrets } = await liveThrough(api);
  const { database } = await testDatabase();
  const texts = new Map<string, string>();
  for (const { table } of models) {
    const { rows } = await database.pool.query<{ row: string }>(`SELECT t::text AS row FROM ${table} t WHERE tenant_id = '${api.tenantId}'`);
    texts.set(table, rows.map(({ row }) => row).join('\n'));
  }
  expect(texts.get('idempotency_key')).toContain('session');
  for (const [table, text] of [...texts, ['the log', lines.join('\n')]] as const) {
    expect([table, secrets.filter((secret) => text.includes(secret))]).toEqual([table, []]);
  }
  const [device] = await api.db.device.findMany();
  const [account] = await api.db.userAccount.findMany();
  for (const hash of [device!.tokenHash, account!.passwordHash!]) expect(texts.get('change')).not.toContain(hash);
  expect(account!.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  // The secrets are such as would be found.
  expect(texts.get('sign_in_event')!.length).toBeGreaterThan(0);
  expect(secrets.every((secret) => secret.length > 10)).toBe(true);
});

test('a session has no secret that opens it', async () => {
  const api = await createApi();
  const signedIn = await signInOn(api, await makeUser(api), await makeDevice(api));
  const [{ familyHash, tokenHash, id } = { familyHash: '', tokenHash: '', id: '' }] = await api.db.session.findMany();
  for (const token of [familyHash, tokenHash, id]) {
    await api.runError(RefreshSession, { input: { refreshToken: token } }, 'SessionEnded', { as: api.anonymous });
    expect((await api.execute(WhoAmI, {}, { as: { ...signedIn.actor, token } })).status).toBe(401);
  }
  expect((await api.execute(WhoAmI, {}, { as: signedIn.actor })).status).toBe(200);
});
