import type { IncomingMessage } from 'node:http';
import { expect, test } from '@jest/globals';
import { clientAddress } from '../../src/http/clientAddress.ts';
import { listen } from '../../src/http/listen.ts';
import { limitOfUnknownSessions } from '../../src/modules/access/service/attempts.ts';
import { parseNetwork } from '../../src/platform/outbound/addresses.ts';
import { createRateLimits } from '../../src/platform/rateLimit.ts';
import { registryTenantId } from '../../src/platform/registryTenant.ts';
import { testApp } from './testApp.ts';

const proxies = ['10.0.0.0/8', 'fd00::/8'].map(parseNetwork);

const addressOf = (remoteAddress: string | undefined, forwardedFor?: string, trusted = proxies) =>
  clientAddress({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwardedFor } } as unknown as IncomingMessage, trusted);

test.each([
  ['203.0.113.9', undefined, '203.0.113.9'],
  ['::ffff:203.0.113.9', undefined, '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2::'],
  [undefined, undefined, 'unknown'],
  // Anybody can say so.
  ['203.0.113.9', '198.51.100.1', '203.0.113.9'],
  ['10.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['::ffff:10.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['10.0.0.1', '192.0.2.1, 198.51.100.1, 10.9.9.9', '198.51.100.1'],
  ['10.0.0.1', '10.0.0.2', '10.0.0.2'],
  ['10.0.0.1', 'nonsense, ', '10.0.0.1'],
  ['fd00::1', '2001:db8::9', '2001:db8::'],
])('from %s, forwarded for %s, it is %s', (remote, forwardedFor, address) => {
  expect(addressOf(remote, forwardedFor)).toBe(address);
});

test('without proxies of ours nobody is believed', () => {
  expect(addressOf('10.0.0.1', '198.51.100.1', [])).toBe('10.0.0.1');
});

test('who guesses is counted by address, on the way through proxies of ours', async () => {
  const rateLimits = createRateLimits();
  const { app } = await testApp({ rateLimits, trustedProxies: [parseNetwork('127.0.0.0/8')] });
  for (let n = 0; n < 300; n++) await rateLimits.count(limitOfUnknownSessions, { tenantId: registryTenantId, id: '198.51.100.1' });
  const server = await listen(app.listener, { host: '127.0.0.1', port: 0 });
  const codeFor = async (forwardedFor: string) => {
    const response = await fetch(`http://127.0.0.1:${server.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': forwardedFor },
      body: JSON.stringify({ query: 'mutation { logout(input: { refreshToken: "x" }) { __typename } }' }),
    });
    const { data, errors } = (await response.json()) as { data?: { logout: { __typename: string } }; errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code ?? data?.logout.__typename;
  };
  expect(await codeFor('203.0.113.9, 198.51.100.1')).toBe('RATE_LIMITED');
  expect(await codeFor('198.51.100.1, 203.0.113.9')).toBe('LogoutPayload');
  await server.close();
});
