/** Headers of every answer, whatever it is an answer to; and which pages may read it. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { AppOptions } from '../../src/http/app.ts';
import { endpoint, testApp } from './testApp.ts';

type TestApp = Awaited<ReturnType<typeof testApp>>;

let app: TestApp;
beforeAll(async () => {
  app = await testApp({ graphiql: {}, corsOrigins: ['https://app.example', 'https://admin.example'] });
});

const json = { 'content-type': 'application/json' };
const query = { method: 'POST', headers: json, body: '{"query":"{ __typename }"}' };

const requests: [string, string, RequestInit][] = [
  ['a query', endpoint, query],
  ['a query in a link', `${endpoint}?query={__typename}`, { headers: { 'graphql-require-preflight': '1' } }],
  ['a request that is refused', endpoint, { method: 'POST', headers: json, body: '{' }],
  ['a form', endpoint, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b' }],
  ['a method that is not known', endpoint, { method: 'DELETE' }],
  ['a browser that asks', endpoint, { method: 'OPTIONS' }],
  ['GraphiQL', endpoint, { headers: { accept: 'text/html' } }],
  ['an image that is not there', 'http://kith.test/images/a/b', {}],
  ['nothing that is there', 'http://kith.test/x', {}],
];

test.each(requests)('%s is answered as what no page is made of', async (_name, url, init) => {
  const { headers } = await app.app.fetch(url, init);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'.*; frame-ancestors 'none'$/);
  expect(headers.get('cache-control')).not.toBeNull();
  expect(headers.get('strict-transport-security')).toBeNull();
});

test.each(requests)('%s is answered without a word about what answers', async (_name, url, init) => {
  const response = await app.app.fetch(url, init);
  const names = [...response.headers.keys()];
  expect(names.filter((name) => name === 'server' || name.startsWith('x-'))).toEqual(expect.not.arrayContaining(['server', 'x-powered-by', 'x-yoga-id']));
  if (!response.headers.get('content-type')?.startsWith('text/html')) expect(await response.text()).not.toMatch(/yoga|envelop|graphql-js|prisma|pothos|node_modules|\bv?\d+\.\d+\.\d+\b/i);
});

test('there is no other path that says something', async () => {
  for (const path of ['health', 'graphql/health', 'x?y=/health', 'GRAPHQL', 'images', '.env']) {
    const { status, headers } = await app.app.fetch(`http://kith.test/${path}`);
    expect([path, status >= 400, headers.get('x-yoga-id')]).toEqual([path, true, null]);
  }
});

test('an image may be shown by pages of other origins, GraphiQL by nobody in a frame', async () => {
  const { headers } = await app.app.fetch(endpoint, { headers: { accept: 'text/html' } });
  expect(headers.get('content-security-policy')).toContain("script-src 'unsafe-inline'");
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

test('browsers that came by https come by nothing else', async () => {
  const secure = await testApp({ publicOrigin: 'https://kith.example' });
  expect((await secure.app.fetch(endpoint, query)).headers.get('strict-transport-security')).toBe('max-age=31536000');
  const plain = await testApp({ publicOrigin: 'http://kith.example' });
  expect((await plain.app.fetch(endpoint, query)).headers.get('strict-transport-security')).toBeNull();
});

describe('pages of other origins', () => {
  const from = (origin: string, init: RequestInit = query) => ({ ...init, headers: { ...(init.headers as object), origin } });
  const preflight = { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' } };
  const corsOf = (headers: Headers) => Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')));

  async function heard(options: Partial<AppOptions>, origin: string) {
    const asked = await testApp(options);
    const [answer, permission] = [await asked.app.fetch(endpoint, from(origin, query)), await asked.app.fetch(endpoint, from(origin, preflight))];
    return { cors: corsOf(answer.headers), asked: corsOf(permission.headers), status: permission.status, vary: answer.headers.get('vary') };
  }

  const readable = { 'access-control-expose-headers': 'x-request-id, kith-plan, idempotency-replayed, retry-after' };
  const sendable = { 'access-control-allow-headers': 'authorization,content-type', 'access-control-allow-methods': 'GET, POST', 'access-control-max-age': '7200' };

  test.each(['https://app.example', 'https://admin.example'])('%s, which is on the list, may send and read', async (origin) => {
    const allowed = { 'access-control-allow-origin': origin, ...readable };
    const { cors, asked, status, vary } = await heard({ corsOrigins: ['https://app.example', 'https://admin.example'] }, origin);
    // Never with what a browser sends by itself.
    expect([cors, asked, status]).toEqual([allowed, { ...allowed, ...sendable }, 204]);
    expect(vary).toContain('Origin');
  });

  test.each(['https://other.example', 'http://app.example', 'https://app.example:8443', 'https://app.example.evil.example', 'null'])('%s may not', async (origin) => {
    for (const corsOrigins of [['https://app.example'], ['https://app.example', 'https://admin.example']]) {
      const { cors, asked, status, vary } = await heard({ corsOrigins }, origin);
      expect([cors, asked, status]).toEqual([{}, {}, 204]);
      expect(vary).toContain('Origin');
    }
  });

  test('none may where there is no list', async () => {
    expect(await heard({}, 'https://app.example')).toMatchObject({ cors: {}, asked: {}, vary: 'accept-language' });
  });

  test('all may where any may', async () => {
    const { cors } = await heard({ corsOrigins: 'any' }, 'https://other.example');
    expect(cors).toEqual({ 'access-control-allow-origin': 'https://other.example', ...readable });
  });
});
