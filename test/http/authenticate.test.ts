import { beforeAll, describe, expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import { newSecretToken } from '../../src/platform/secretToken.ts';
import { newUuid } from '../../src/platform/ids.ts';
import { jwtSecret, signToken } from '../support/actors.ts';
import { bearer, testApp } from './testApp.ts';

const query = '{ viewer { kind id deviceId permissions tenant { id } } }';
const now = new Date('2026-05-01T12:00:00.000Z');
const secondsFromNow = (seconds: number) => new Date(now.getTime() + seconds * 1000);

let app: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  app = await testApp({ now: () => now });
});

const claims = (overrides: object = {}) => ({
  sub: 'ada',
  device: 'phone-1',
  tenant: app.tenantId,
  permissions: ['TENANT.ACCESS', 'of another system'],
  ...overrides,
});

test('R0.1 R0.3 RU.4 a token says who calls, on which device and for which tenant', async () => {
  const { status, body } = await app.post({ query }, bearer(await signToken(claims(), secondsFromNow(1))));

  expect(status).toBe(200);
  expect(body).toEqual({
    data: { viewer: { kind: 'USER', id: 'ada', deviceId: 'phone-1', permissions: ['TENANT_ACCESS'], tenant: { id: app.tenantId } } },
  });
});

test('the scheme may be written in any case, the tenant without hyphens', async () => {
  const token = await signToken(claims({ tenant: app.tenantId.replaceAll('-', '').toUpperCase() }));
  const { status } = await app.post({ query }, { authorization: `bearer ${token}` });

  expect(status).toBe(200);
});

test('an expired token holds for 60 seconds more', async () => {
  const { status } = await app.post({ query }, bearer(await signToken(claims(), secondsFromNow(-59))));

  expect(status).toBe(200);
});

describe('refuses', () => {
  const credentials: [name: string, header: () => string | Promise<string>][] = [
    ['a token that expired 61 seconds ago', async () => `Bearer ${await signToken(claims(), secondsFromNow(-61))}`],
    ['a token without an expiry', async () => `Bearer ${await sign(claims(), jwtSecret)}`],
    ['a token signed with another secret', async () => `Bearer ${await sign(claims({ exp: 4e9 }), jwtSecret.toUpperCase())}`],
    ['a token that is not signed', () => `Bearer ${new UnsecuredJWT(claims()).setExpirationTime('1h').encode()}`],
    ['a token of HS512', async () => `Bearer ${await sign(claims({ exp: 4e9 }), jwtSecret.repeat(2), 'HS512')}`],
    ['a token of an unknown tenant', async () => `Bearer ${await signToken(claims({ tenant: newUuid() }))}`],
    ['a token whose tenant is no UUID', async () => `Bearer ${await signToken(claims({ tenant: "' OR 1=1" }))}`],
    ['a token without a tenant', async () => `Bearer ${await signToken(claims({ tenant: undefined }))}`],
    ['a token without a subject', async () => `Bearer ${await signToken(claims({ sub: undefined }))}`],
    ['a token whose subject PostgreSQL cannot keep', async () => `Bearer ${await signToken(claims({ sub: 'a\u0000' }))}`],
    ['a token whose device is no text', async () => `Bearer ${await signToken(claims({ device: 7 }))}`],
    ['a token whose permissions are no array', async () => `Bearer ${await signToken(claims({ permissions: 'TENANT.ACCESS' }))}`],
    ['a token cut short', async () => `Bearer ${(await signToken(claims())).slice(0, -5)}`],
    ['an API key that nobody made', () => `Bearer ${newSecretToken('API_KEY', app.tenantId)}`],
    ['an API key of an unknown tenant', () => `Bearer ${newSecretToken('API_KEY', newUuid())}`],
    ['a text that is no token', () => 'Bearer nonsense'],
    ['three dots', () => 'Bearer ...'],
    ['another scheme', () => 'Basic YTpi'],
    ['an empty header', () => ''],
    ['two tokens', () => 'Bearer a b'],
  ];

  test.each(credentials)('%s', async (name, header) => {
    const reason = name.includes('expired') ? { reason: 'EXPIRED' } : {};
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const { status, headers, body } = await app.post({ query }, { authorization: await header(), accept });

      expect(status).toBe(401);
      expect(headers.get('www-authenticate')).toBe('Bearer');
      expect(body).toEqual({
        errors: [{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED', status: 401, ...reason } }],
      });
    }
  });
});

test('R0.3: a secret takes the place of another while tokens of both hold', async () => {
  const [next, foreign] = ['the next secret, with enough characters', 'a secret of somebody else, long enough'];
  const rotated = await testApp({ jwt: { secret: next, previousSecrets: [jwtSecret] } });
  const own = { sub: 'ada', tenant: rotated.tenantId, permissions: [], exp: 4e9 };
  const statuses = [jwtSecret, next, foreign].map(async (secret) => (await rotated.post({ query }, bearer(await sign(own, secret)))).status);
  expect(await Promise.all(statuses)).toEqual([200, 200, 401]);
});

test('refuses a bad token even where none is needed', async () => {
  const { status } = await app.post({ query: '{ __typename }' }, bearer('nonsense'));

  expect(status).toBe(401);
});

test('says that a token has expired', async () => {
  const { body } = await app.post({ query }, bearer(await signToken(claims(), secondsFromNow(-61))));

  expect(body.errors?.[0]?.message).toBe('The token has expired.');
});

test('R3.2 without a credential, closed fields are closed and the others answer', async () => {
  const closed = await app.post({ query });
  expect([closed.status, closed.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  expect(closed.body).toMatchObject({ data: null, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });

  const open = await app.post({ query: '{ __typename }' });
  expect([open.status, open.body]).toEqual([200, { data: { __typename: 'Query' } }]);
});

test('checks the issuer and the audience that are configured', async () => {
  const strict = await testApp({ jwt: { secret: jwtSecret, issuer: 'https://id.example', audience: 'kith' } });
  const own = { sub: 'ada', tenant: strict.tenantId, permissions: [], iss: 'https://id.example', aud: ['kith', 'other'] };
  const statusOf = async (token: object) => (await strict.post({ query }, bearer(await signToken({ ...token })))).status;

  expect(await statusOf(own)).toBe(200);
  expect(await statusOf({ ...own, iss: 'https://evil.example' })).toBe(401);
  expect(await statusOf({ ...own, aud: 'other' })).toBe(401);
});

const sign = (payload: object, secret: string, alg = 'HS256') =>
  new SignJWT({ ...payload }).setProtectedHeader({ alg }).sign(new TextEncoder().encode(secret));
