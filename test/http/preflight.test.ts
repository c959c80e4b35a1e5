/** What any page could have a browser send is not executed: forms, and documents in a link. */
import { beforeAll, expect, test } from '@jest/globals';
import { hash, own } from '../modules/document/manifests.ts';
import { signIn } from '../support/actors.ts';
import { persistedQuery, queryString, registerTexts } from './documents/documentsWorld.ts';
import { bearer, endpoint, testApp } from './testApp.ts';

let app: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  app = await testApp();
});

const mutation = 'mutation { createApiKey(input: { name: "x", permissions: [] }) { __typename } }';
const codeOf = ({ status, body }: Awaited<ReturnType<typeof app.send>>) => [status, body.errors?.[0]?.extensions.code];

const multipart = (): { headers: Record<string, string>; body: string } => ({
  headers: { 'content-type': 'multipart/form-data; boundary=x' },
  body: `--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${JSON.stringify({ query: mutation })}\r\n--x--\r\n`,
});

test.each([
  ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `query=${encodeURIComponent(mutation)}` }],
  ['a form with a charset', { headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }, body: `query=${encodeURIComponent(mutation)}` }],
  ['a form of several parts', multipart()],
  ['plain text', { headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: mutation }) }],
  ['another way to write the type', { headers: { 'content-type': 'Application/JSON' }, body: JSON.stringify({ query: mutation }) }],
  ['plain text that ends as JSON', { headers: { 'content-type': 'text/plain;application/json' }, body: JSON.stringify({ query: mutation }) }],
  ['a body of no type', { headers: {}, body: new Blob([JSON.stringify({ query: mutation })]) }],
])('does not take %s, whoever sends it', async (_name, { headers, body }) => {
  const { token } = await signIn(app.tenantId, 'TENANT.BACKOFFICE');
  for (const credential of [{}, bearer(token!), { 'graphql-require-preflight': '1' }] as Record<string, string>[]) {
    expect(codeOf(await app.send({ method: 'POST', headers: { ...headers, ...credential }, body }))).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  }
});

test.each(['application/json', 'application/json; charset=utf-8', 'application/graphql+json'])('takes %s', async (type) => {
  const { status, body } = await app.send({ method: 'POST', headers: { 'content-type': type }, body: '{"query":"{ __typename }"}' });
  expect([status, body]).toEqual([200, { data: { __typename: 'Query' } }]);
});

test('takes a document as a body of its own', async () => {
  const { body } = await app.send({ method: 'POST', headers: { 'content-type': 'application/graphql' }, body: '{ __typename }' });
  expect(body).toEqual({ data: { __typename: 'Query' } });
});

const inLink = `${endpoint}?${queryString({ query: '{ __typename }' })}`;

test('a document in a link is not executed, and the answer says what to send', async () => {
  const answer = await app.send({ url: inLink });
  expect(codeOf(answer)).toEqual([403, 'PREFLIGHT_REQUIRED']);
  expect(answer.body.errors![0]!.message).toContain('`graphql-require-preflight`');
  // Not even with what a browser adds by itself.
  const alone: Record<string, string>[] = [{ authorization: 'Basic YTpi' }, { cookie: 'a=b' }, { 'content-type': 'text/plain' }, { 'graphql-require-preflight': '' }];
  for (const headers of alone) expect(codeOf(await app.send({ url: inLink, headers }))).toEqual([403, 'PREFLIGHT_REQUIRED']);
});

test('nor is one that a client teaches the server, or a mutation', async () => {
  const text = own('{ __typename }');
  expect(codeOf(await app.send({ url: `${endpoint}?${queryString({ query: text, ...persistedQuery(text) })}` }))).toEqual([403, 'PREFLIGHT_REQUIRED']);
  expect(codeOf(await app.send({ url: `${endpoint}?${queryString({ query: mutation })}` }))).toEqual([403, 'PREFLIGHT_REQUIRED']);
});

test.each([
  ['a Bearer token', async () => bearer((await signIn(app.tenantId, 'TENANT.ACCESS')).token!)],
  ['a media type that no form has', () => ({ 'content-type': 'application/json' })],
  ['the header of Apollo', () => ({ 'apollo-require-preflight': 'true' })],
  ['the name of the operation, as Apollo sends it', () => ({ 'x-apollo-operation-name': 'Read' })],
  ['a header of its own', () => ({ 'graphql-require-preflight': '1' })],
])('it is with %s', async (_name, headers) => {
  expect((await app.send({ url: inLink, headers: await headers() })).body).toEqual({ data: { __typename: 'Query' } });
});

test('RU.38: a document that is asked for by its id can be in a link', async () => {
  const text = own('query Linked { __typename }');
  await registerTexts(text);
  for (const asked of [{ documentId: hash(text) }, { doc_id: hash(text) }, persistedQuery(text)]) {
    expect((await app.send({ url: `${endpoint}?${queryString(asked)}` })).body).toEqual({ data: { __typename: 'Query' } });
  }
});
