import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { newUuid } from '../../src/platform/ids.ts';
import { bearer, testApp } from './testApp.ts';

const query = '{ viewer { id } }';
let keys: { publicKey: CryptoKey; privateKey: CryptoKey };
let server: Server;
let isDown = false;
let app: Awaited<ReturnType<typeof testApp>>;

beforeAll(async () => {
  keys = await generateKeyPair('ES256', { extractable: true });
  const jwks = JSON.stringify({ keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }] });
  server = createServer((_request, response) => void response.writeHead(isDown ? 503 : 200).end(jwks));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  app = await testApp({ jwt: { jwksUrl: jwksUrl() } });
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

test('verifies a token by the published key', async () => {
  const { status, body } = await app.post({ query }, bearer(await sign(keys.privateKey)));

  expect([status, body]).toEqual([200, { data: { viewer: { id: 'ada' } } }]);
});

test('refuses a token of a key that is not published', async () => {
  const { privateKey } = await generateKeyPair('ES256');

  expect((await app.post({ query }, bearer(await sign(privateKey)))).status).toBe(401);
  expect((await app.post({ query }, bearer(await sign(keys.privateKey, { kid: 'two' })))).status).toBe(401);
});

test('refuses a token that takes the public key for a secret', async () => {
  const publicKey = new TextEncoder().encode(await exportSPKI(keys.publicKey));

  expect((await app.post({ query }, bearer(await sign(publicKey, { alg: 'HS256' })))).status).toBe(401);
});

test('is a fault of the server, not of the caller, when the keys cannot be read', async () => {
  isDown = true;
  const other = await testApp({ jwt: { jwksUrl: jwksUrl() } });
  const { status, body } = await other.post({ query }, bearer(await sign(keys.privateKey)));

  expect(status).toBe(500);
  expect(body.errors).toMatchObject([{ message: 'Unexpected error.', extensions: { code: 'INTERNAL' } }]);
});

const jwksUrl = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${newUuid()}`;

const sign = (key: CryptoKey | Uint8Array, header: { alg?: string; kid?: string } = {}) =>
  new SignJWT({ sub: 'ada', tenant: app.tenantId, permissions: [] })
    .setProtectedHeader({ alg: 'ES256', kid: 'one', ...header })
    .setExpirationTime('1h')
    .sign(key);
