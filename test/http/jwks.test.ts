/** Tokens of an identity provider that publishes its keys over HTTP (RFC 7517). */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { jwtSecret, signToken } from '../support/actors.ts';
import { startKeyServer, type KeyServer } from '../support/keyServer.ts';
import { bearer, testApp } from './testApp.ts';

const query = '{ viewer { id } }';
const minutes = 60_000;

let provider: KeyServer;
let now: number;
let app: Awaited<ReturnType<typeof testApp>>;

beforeEach(async () => {
  provider = await startKeyServer();
  now = Date.parse('2026-05-01T12:00:00Z');
  app = await testApp({ jwt: { jwksUrl: provider.url }, now: () => new Date(now) });
});

afterEach(() => provider.close());

interface Claims {
  header?: { alg?: string; kid?: string };
  /** Tells tokens apart, so that none is known from before. */
  id?: string;
}

const sign = (key: CryptoKey | Uint8Array, { header = {}, id = 'ada' }: Claims = {}) =>
  new SignJWT({ sub: id, tenant: app.tenantId, permissions: [] })
    .setProtectedHeader({ alg: 'ES256', kid: 'one', ...header })
    .setExpirationTime('10y')
    .sign(key);

const ask = async (token: string) => app.post({ query }, bearer(token));
const statusOf = async (token: string) => (await ask(token)).status;
const later = (millis: number) => (now += millis);

test('R0.3: verifies a token by the published key, which is read once', async () => {
  const key = await provider.publish('one');
  const { status, body } = await ask(await sign(key));
  expect([status, body]).toEqual([200, { data: { viewer: { id: 'ada' } } }]);
  for (const id of ['grace', 'edsger']) expect(await statusOf(await sign(key, { id }))).toBe(200);
  expect(provider.reads).toBe(1);
});

test('refuses a token of a key that is not published, and one that the key has not signed', async () => {
  await provider.publish('one');
  const { privateKey } = await generateKeyPair('ES256');
  expect(await statusOf(await sign(privateKey))).toBe(401);
  expect(await statusOf(await sign(privateKey, { header: { kid: 'two' } }))).toBe(401);
});

test('refuses a token that takes the public key for a secret, one that is not signed, and one of a secret that nobody configured', async () => {
  await provider.publish('one');
  const spki = new TextEncoder().encode(await exportSPKI(provider.publicKey('one')));
  const claims = { sub: 'ada', tenant: app.tenantId, permissions: [] };

  expect(await statusOf(await sign(spki, { header: { alg: 'HS256' } }))).toBe(401);
  expect(await statusOf(new UnsecuredJWT(claims).setExpirationTime('10y').encode())).toBe(401);
  expect(await statusOf(await signToken(claims))).toBe(401);
  app = await testApp({ jwt: { jwksUrl: provider.url, secret: jwtSecret } });
  expect(await statusOf(await sign(spki, { header: { alg: 'HS256' } }))).toBe(401);
});

test('takes a new key at the first token of it, and soon refuses one that is withdrawn', async () => {
  const old = await provider.publish('one');
  expect(await statusOf(await sign(old))).toBe(200);
  const next = await provider.publish('two');
  provider.withdraw('one');
  expect(await statusOf(await sign(next, { header: { kid: 'two' } }))).toBe(200);
  expect(await statusOf(await sign(old, { id: 'grace' }))).toBe(401);
  expect(provider.reads).toBe(2);

  provider.withdraw('two');
  later(11 * minutes);
  // This one has the keys read anew, and does not wait for it.
  expect(await statusOf(await sign(next, { header: { kid: 'two' }, id: 'barbara' }))).toBe(200);
  await provider.settled(3);
  expect(await statusOf(await sign(next, { header: { kid: 'two' }, id: 'margaret' }))).toBe(401);
});

test('tokens of unknown keys have the keys read every ten seconds at most', async () => {
  const key = await provider.publish('one');
  expect(await statusOf(await sign(key))).toBe(200);
  for (let n = 0; n < 20; n++) expect(await statusOf(await sign(key, { header: { kid: `unknown ${n}` } }))).toBe(401);
  expect(provider.reads).toBe(2);
  later(10_000);
  expect(await statusOf(await sign(key, { header: { kid: 'unknown' } }))).toBe(401);
  expect(provider.reads).toBe(3);
});

test('a provider that is away is no matter of the caller: what is known goes on for a day, the rest can be tried again', async () => {
  const key = await provider.publish('one');
  expect(await statusOf(await sign(key))).toBe(200);
  provider.isAway = true;
  later(11 * minutes);
  expect(await statusOf(await sign(key, { id: 'grace' }))).toBe(200);
  await provider.settled(2);
  const { status, headers, body } = await ask(await sign(key, { header: { kid: 'two' } }));
  expect([status, headers.get('retry-after')]).toEqual([503, '10']);
  expect(body).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE', reason: 'KEYS_AWAY' } }] });

  later(24 * 60 * minutes);
  expect((await ask(await sign(key, { id: 'edsger' }))).body.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
  provider.isAway = false;
  later(10_000);
  expect(await statusOf(await sign(key, { id: 'edsger' }))).toBe(200);
});

test('a server that starts while the provider is away takes tokens when it is back', async () => {
  const key = await provider.publish('one');
  provider.isAway = true;
  const answers = await Promise.all([1, 2, 3].map(async () => ask(await sign(key))));
  expect(answers.map(({ body }) => body.errors?.[0]?.extensions.code)).toEqual(Array(3).fill('UNAVAILABLE'));
  expect(provider.reads).toBe(1);
  provider.isAway = false;
  later(10_000);
  expect(await statusOf(await sign(key))).toBe(200);
});
