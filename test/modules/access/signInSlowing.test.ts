/** Guessing becomes slow, for what exists and for what does not alike. */
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { limitOfDevice, limitOfPace, limitOfUnknownDevices, limitOfUnknownSessions } from '../../../src/modules/access/service/attempts.ts';
import { newUuid } from '../../../src/platform/ids.ts';
import { registryTenantId } from '../../../src/platform/registryTenant.ts';
import { newSecretToken } from '../../../src/platform/secretToken.ts';
import { TypedDocumentString } from '../../generated/graphql.ts';
import { createApi, type Api } from '../../support/api.ts';
import { minutesApart } from '../../support/minutesApart.ts';
import { makeDevice, makeUser, refresh, signInOn, type RegisteredDevice } from './makeSignIn.ts';
import { Login, Logout, RefreshSession } from './signInDocuments.ts';

const attempt = (api: Api, { deviceToken }: Pick<RegisteredDevice, 'deviceToken'>, email: string, password = 'wrong') =>
  api.execute(Login, { input: { deviceToken, email, password } }, { as: api.anonymous });

/** What an answer came to: the type of the result, or the code of the error. */
const outcomeOf = ({ data, errors }: Awaited<ReturnType<typeof attempt>>) => data?.login.__typename ?? errors?.[0]?.extensions?.code;

test('RU.12 R0.3: after five wrong passwords the next one has to wait, even the right one, whether or not there is such an account', async () => {
  const api = await createApi({ rateLimits: minutesApart() });
  const [user, device] = [await makeUser(api), await makeDevice(api)];
  const outcomes = async (email: string, attempts: number, password?: string) => {
    const seen: unknown[] = [];
    for (let n = 0; n < attempts; n++) seen.push(outcomeOf(await attempt(api, device, email, password)));
    return seen;
  };
  expect(await outcomes(user.email, 5)).toEqual(Array(5).fill('LoginRefused'));
  expect(await outcomes(user.email, 1, user.password)).toEqual(['LoginPayload']);
  // That has set the count back.
  const slowed = [...Array<string>(6).fill('LoginRefused'), 'RATE_LIMITED'];
  expect(await outcomes(user.email, 7)).toEqual(slowed);
  expect(await outcomes('nobody@example.com', 7)).toEqual(slowed);
  expect(await outcomes(user.email.toUpperCase(), 1, user.password)).toEqual(['RATE_LIMITED']);
  // What was refused unseen is not among what happened.
  expect(await api.db.signInEvent.count({ where: { kind: 'SIGN_IN_REFUSED', userAccountId: user.uuid } })).toBe(11);
});

test('R0.3: after the wait that the answer says, the right password signs in', async () => {
  const api = await createApi();
  const [user, device] = [await makeUser(api), await makeDevice(api)];
  let answer = await attempt(api, device, user.email);
  while (answer.data) answer = await attempt(api, device, user.email);
  const { code, retryAfter } = answer.errors![0]!.extensions as { code: string; retryAfter: number };
  expect(code).toBe('RATE_LIMITED');
  await delay(retryAfter * 1000);
  await signInOn(api, user, device);
});

test('RU.12: HTTP says how long to wait', async () => {
  const api = await createApi({ rateLimits: minutesApart() });
  const device = await makeDevice(api);
  for (let n = 0; n < 6; n++) await attempt(api, device, 'nobody@example.com');
  const response = await api.app.fetch('http://kith.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: Login.toString(), variables: { input: { deviceToken: device.deviceToken, email: 'nobody@example.com', password: 'x' } } }),
  });
  expect(response.status).toBe(429);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(30);
});

test('attempts at the same time are no more than one after the other', async () => {
  const api = await createApi({ rateLimits: minutesApart() });
  const [user, device] = [await makeUser(api), await makeDevice(api)];
  const outcomes = (await Promise.all(Array.from({ length: 20 }, () => attempt(api, device, user.email)))).map(outcomeOf);
  expect(outcomes.filter((outcome) => outcome === 'LoginRefused')).toHaveLength(6);
});

test('R0.3: a device on which many accounts are tried is slowed, others are not; who signs in there does not count', async () => {
  const rateLimits = minutesApart();
  const api = await createApi({ rateLimits });
  const [user, device, other] = [await makeUser(api), await makeDevice(api), await makeDevice(api)];
  for (let n = 0; n < 29; n++) await rateLimits.count(limitOfDevice, { tenantId: api.tenantId, id: device.uuid });

  for (let n = 0; n < 3; n++) await signInOn(api, user, device);
  const outcomes: unknown[] = [];
  for (let n = 0; n < 3; n++) outcomes.push(outcomeOf(await attempt(api, device, `${n}@example.com`)));
  expect(outcomes).toEqual(['LoginRefused', 'LoginRefused', 'RATE_LIMITED']);
  // What the device refuses does not count for the account.
  for (let n = 0; n < 10; n++) expect(outcomeOf(await attempt(api, device, user.email))).toBe('RATE_LIMITED');
  await signInOn(api, user, other);
});

test('R0.3: an address that tries unknown devices is slowed, and nobody on a registered device', async () => {
  const rateLimits = minutesApart();
  const api = await createApi({ rateLimits });
  const [user, device] = [await makeUser(api), await makeDevice(api)];
  for (let n = 0; n < 30; n++) await rateLimits.count(limitOfUnknownDevices, { tenantId: registryTenantId, id: 'unknown' });
  const unknown = { deviceToken: newSecretToken('DEVICE', newUuid()) };
  expect(outcomeOf(await attempt(api, unknown, user.email))).toBe('LoginRefused');
  expect(outcomeOf(await attempt(api, unknown, user.email))).toBe('RATE_LIMITED');
  await signInOn(api, user, device);
});

test('R0.3: an address that tries unknown sessions is stopped for a while, and nobody who has one', async () => {
  const rateLimits = minutesApart();
  const api = await createApi({ rateLimits });
  const [user, device] = [await makeUser(api), await makeDevice(api)];
  const tokens = await signInOn(api, user, device);
  const input = { refreshToken: newSecretToken('REFRESH', api.tenantId, 'f'.repeat(43), 's'.repeat(43)) };
  for (let n = 0; n < 299; n++) await rateLimits.count(limitOfUnknownSessions, { tenantId: registryTenantId, id: 'unknown' });
  await api.runError(RefreshSession, { input }, 'SessionEnded', { as: api.anonymous });
  for (const document of [RefreshSession, Logout]) {
    const [error] = await api.runRefused(document as typeof Logout, { input }, { as: api.anonymous });
    expect(error?.extensions?.code).toBe('RATE_LIMITED');
  }
  await refresh(api, user, tokens);
});

test('many attempts in one request are as many attempts', async () => {
  const api = await createApi({ rateLimits: minutesApart() });
  const device = await makeDevice(api);
  const fields = Array.from({ length: 8 }, (_, n) => `a${n}: login(input: { deviceToken: "${device.deviceToken}", email: "x@example.com", password: "${n}" }) { __typename }`);
  const document = new TypedDocumentString<Record<string, unknown>, Record<string, never>>(`mutation { ${fields.join(' ')} }`);
  const { data, errors } = await api.execute(document, {}, { as: api.anonymous });
  expect([data, errors?.map(({ path, extensions }) => [path, extensions?.code])]).toEqual([null, [[['a6'], 'RATE_LIMITED']]]);
});

test('a device that signs in again and again is stopped for a while', async () => {
  const rateLimits = minutesApart();
  const api = await createApi({ rateLimits });
  const [user, device] = [await makeUser(api), await makeDevice(api)];
  for (let n = 0; n < 59; n++) await rateLimits.count(limitOfPace, { tenantId: api.tenantId, id: device.uuid });
  await signInOn(api, user, device);
  expect(outcomeOf(await attempt(api, device, user.email, user.password))).toBe('RATE_LIMITED');
});
