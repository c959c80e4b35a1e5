import { beforeAll, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { signToken } from '../support/actors.ts';
import { bearer, endpoint, testApp } from './testApp.ts';

let app: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  app = await testApp({ introspection: 'authenticated' });
});

const json = { 'content-type': 'application/json' };

test('answers with the request id of the caller', async () => {
  const { headers } = await app.post({ query: '{ __typename }' }, { 'x-request-id': 'Abc_1-2' });

  expect(headers.get('x-request-id')).toBe('Abc_1-2');
});

test.each([['none'], ['a b'], ['x'.repeat(129)], ['']])('makes a request id in place of "%.20s"', async (given) => {
  const { headers } = await app.post({ query: '{ __typename }' }, given === 'none' ? {} : { 'x-request-id': given });

  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
});

test('shows the schema only to those who are signed in', async () => {
  const query = getIntrospectionQuery();
  const anonymous = await app.post({ query });
  expect(anonymous.body.data).toBeUndefined();
  expect(anonymous.body.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');

  const token = await signToken({ sub: 'ada', tenant: app.tenantId, permissions: [] });
  expect((await app.post({ query }, bearer(token))).body.errors).toBeUndefined();
  // In this order: what was valid for one caller must not be taken from a cache for the next.
  expect((await app.post({ query })).body.errors).toBeDefined();
});

test.each([
  ['a body that is no JSON', { method: 'POST', headers: json, body: '{ secret' }],
  ['variables in the query string that are no JSON', { url: `${endpoint}?query={__typename}&variables={`, headers: { 'graphql-require-preflight': '1' } }],
  ['a batch', { method: 'POST', headers: json, body: '[{"query":"{ __typename }"}]' }],
  ['an unknown parameter', { method: 'POST', headers: json, body: '{"query":"{ __typename }","secret":1}' }],
])('answers %s with 400 and a code', async (_name, request) => {
  const { status, body } = await app.send(request);

  expect(status).toBe(400);
  expect(body.errors).toEqual([{ message: expect.any(String), extensions: { code: 'BAD_REQUEST' } }]);
});

test('does not write by GET', async () => {
  const url = `${endpoint}?query=${encodeURIComponent('mutation { createApiKey(input: { name: "x", permissions: [] }) { __typename } }')}`;
  const { status, body } = await app.send({ url, headers: { 'graphql-require-preflight': '1' } });

  expect(status).toBe(405);
  expect(body.data).toBeUndefined();
});
