import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { ReadPlanner } from '../../../src/planner/ReadPlanner.ts';
import { hash, own } from '../../modules/document/manifests.ts';
import { recordStatements } from '../../support/countStatements.ts';
import { persistedQuery, queryString, registerTexts } from '../documents/documentsWorld.ts';
import { openExpressWorld, type ExpressWorld, type Heard, type Sent } from './expressWorld.ts';

let world: ExpressWorld;
beforeAll(async () => {
  world = await openExpressWorld();
});
afterAll(() => world.close());

const query = 'query Read($id: ID!) { contact(id: $id) { id name emails { address } } }';
const read = (): string => JSON.stringify({ query, variables: { id: world.contact.id } });

/** What the planner was asked for on the short way, and whether it answered. */
const onShortWay = jest.spyOn(ReadPlanner.prototype, 'answer');

/** Sends twice: only a document that was executed before can take the short way. */
async function askTwice(sent: Sent): Promise<{ planned: Heard; reference: Heard; isExpress: boolean }> {
  await world.ask(sent);
  onShortWay.mockClear();
  const heard = await world.ask(sent);
  const answers = await Promise.all(onShortWay.mock.results.map(({ value }) => value as Promise<string | null>));
  return { ...heard, isExpress: answers.some((answer) => answer !== null) };
}

const comparable = ({ status, headers, body }: Heard) => ({ status, headers: { ...headers, date: '' }, body });

async function expectAlike(sent: Sent, isExpress: boolean): Promise<Heard> {
  const answer = await askTwice(sent);
  expect(comparable(answer.planned)).toEqual(comparable(answer.reference));
  expect(answer.isExpress).toBe(isExpress);
  return answer.planned;
}

test.each<[string, Record<string, string>]>([
  ['nothing in particular', {}],
  ['JSON', { accept: 'application/json' }],
  ['the media type of GraphQL', { accept: 'application/graphql-response+json' }],
  ['what Apollo Client asks for', { accept: 'multipart/mixed;deferSpec=20220824,application/graphql-response+json,application/json;q=0.9' }],
  ['anything', { accept: '*/*' }],
  ['anything after JSON', { accept: 'application/json, text/plain, */*' }],
  ['UTF-8', { accept: 'application/json; charset=utf-8' }],
  ['a language', { 'accept-language': 'de-AT,de;q=0.9' }],
])('a query that was executed before takes the short way and is answered alike: the client accepts %s', async (_name, headers) => {
  const { status, body } = await expectAlike({ headers, body: read() }, true);
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ data: { contact: { name: 'Zoë 😀', emails: [{ address: 'zoe@example.com' }] } } });
});

test('a page of another origin may read the answer if it is one that may call', async () => {
  const { headers } = await expectAlike({ headers: { origin: 'https://app.example' }, body: read() }, true);
  expect(headers['access-control-allow-origin']).toBe('https://app.example');
  const other = await expectAlike({ headers: { origin: 'https://other.example' }, body: read() }, true);
  expect(other.headers).not.toHaveProperty('access-control-allow-origin');
});

test.each<[string, () => Sent]>([
  ['extensions that say who the client is', () => ({ body: JSON.stringify({ ...(JSON.parse(read()) as object), extensions: { clientLibrary: { name: 'x' } } }) })],
  ['an operation chosen by its name', () => ({ body: JSON.stringify({ ...(JSON.parse(read()) as object), operationName: 'Read' }) })],
  ['members without a value', () => ({ body: JSON.stringify({ query: '{ contacts { totalCount } }', variables: null, operationName: null }) })],
  ['a charset', () => ({ headers: { 'content-type': 'application/json; charset=utf-8' }, body: read() })],
])('so does one with %s', async (_name, sent) => {
  await expectAlike(sent(), true);
});

const pathOf = (given: Record<string, unknown>): string => `/graphql?${queryString(given)}`;

const askRegistered: [string, () => Record<string, unknown>][] = [
  ['documentId', () => ({ documentId: hash(world.registered.query) })],
  ['doc_id', () => ({ doc_id: hash(world.registered.query, 'md5') })],
  ['extensions.persistedQuery', () => persistedQuery(world.registered.query)],
];

test.each(askRegistered)('RU.38: so does a registered document that is asked for by %s, by POST and by GET', async (_name, form) => {
  const asked = { ...form(), variables: { id: world.contact.id } };
  const { body } = await expectAlike({ body: JSON.stringify(asked) }, true);
  expect(JSON.parse(body)).toEqual({ data: { contact: { id: world.contact.id, name: 'Zoë 😀' } } });
  expect((await expectAlike({ method: 'GET', path: pathOf(asked) }, true)).body).toBe(body);
});

test.each<[string, Record<string, string>]>([
  ['alone', {}],
  ['from another origin', { origin: 'https://app.example' }],
  ['in JSON', { accept: 'application/json' }],
])('RU.38: so does a GET with a text %s, and one that asks whether its copy still holds', async (_name, headers) => {
  const path = pathOf({ query, variables: { id: world.contact.id }, operationName: 'Read' });
  const first = await expectAlike({ method: 'GET', path, headers }, true);
  expect(first.headers).toMatchObject({ 'cache-control': 'private, no-cache', etag: expect.any(String) });
  const again = await expectAlike({ method: 'GET', path, headers: { ...headers, 'if-none-match': first.headers.etag! } }, true);
  expect([again.status, again.body, again.headers.etag]).toEqual([304, '', first.headers.etag]);
  expect((await expectAlike({ method: 'GET', path, headers: { ...headers, 'if-none-match': '"x"' } }, true)).status).toBe(200);
});

test('RU.38: so does what a client has taught the server', async () => {
  const text = own(query);
  await world.ask({ body: JSON.stringify({ query: text, ...persistedQuery(text), variables: { id: world.contact.id } }) });
  await expectAlike({ body: JSON.stringify({ ...persistedQuery(text), variables: { id: world.contact.id } }) }, true);
});

test('RU.38: calls count the same on both ways, and once', async () => {
  const text = own('query Counted { viewer { id } }');
  await registerTexts(text);
  for (let call = 0; call < 3; call++) await world.ask({ body: JSON.stringify({ documentId: hash(text) }) });
  await world.flush();
  const usage = await world.api.db.documentUsage.findMany({ where: { documentId: hash(text) } });
  expect(usage.map(({ calls }) => calls)).toEqual([['planned', 'reference'].length * 3]);
});

test('RU.38: a server for registered documents answers them on the short way, and refuses texts on the long one', async () => {
  const locked = await openExpressWorld({ accept: 'registered' });
  try {
    const heard = async (sent: Sent) => {
      await locked.ask(sent);
      onShortWay.mockClear();
      const { planned, reference } = await locked.ask(sent);
      expect(comparable(planned)).toEqual(comparable(reference));
      return { status: planned.status, isExpress: onShortWay.mock.results.length === 1 };
    };
    const accept = { accept: 'application/graphql-response+json' };
    const asked = { documentId: hash(locked.registered.query), variables: { id: locked.contact.id } };
    expect(await heard({ headers: accept, body: JSON.stringify(asked) })).toEqual({ status: 200, isExpress: true });
    expect(await heard({ method: 'GET', headers: accept, path: pathOf(asked) })).toEqual({ status: 200, isExpress: true });
    const text = { query: locked.registered.query, variables: { id: locked.contact.id } };
    expect(await heard({ headers: accept, body: JSON.stringify(text) })).toEqual({ status: 403, isExpress: false });
    expect(await heard({ method: 'GET', headers: accept, path: pathOf(text) })).toEqual({ status: 403, isExpress: false });
  } finally {
    await locked.close();
  }
});

const rename = (name: string): string =>
  JSON.stringify({
    query: `mutation Rename($input: UpdateIndividualContactInput!) {
      updateIndividualContact(input: $input) { __typename ... on UpdateIndividualContactPayload { contact { name } } ... on Problem { code } }
    }`,
    variables: { input: { id: world.contact.id, patch: { name } } },
  });

test('so does a mutation whose payload shows rows, and its problems', async () => {
  const { body } = await expectAlike({ body: rename('Zoë 😀') }, true);
  expect(JSON.parse(body)).toEqual({ data: { updateIndividualContact: { __typename: 'UpdateIndividualContactPayload', contact: { name: 'Zoë 😀' } } } });
  const refused = await expectAlike({ body: rename('') }, true);
  expect(JSON.parse(refused.body)).toEqual({ data: { updateIndividualContact: { __typename: 'ValidationFailed', code: 'INVALID_PARAMETER' } } });
});

const mutation = 'mutation { verifyCustomerContactPassword(input: { customerContactId: "x", password: "y" }) { __typename } }';

test.each<[string, () => Sent]>([
  ['no credential', () => ({ headers: { authorization: undefined }, body: read() })],
  ['a bad token', () => ({ headers: { authorization: 'Bearer x' }, body: read() })],
  ['a language that no client accepts anything in', () => ({ headers: { accept: 'text/html' }, body: read() })],
  ['another charset', () => ({ headers: { accept: 'application/json; charset=latin1' }, body: read() })],
  ['a browser that opens a query', () => ({ method: 'GET', headers: { accept: 'text/html,*/*;q=0.8' }, path: pathOf({ query, variables: { id: world.contact.id } }) })],
  ['a mutation by GET', () => ({ method: 'GET', path: pathOf({ query: (JSON.parse(rename('Eve')) as { query: string }).query, variables: { input: { id: world.contact.id, patch: { name: 'Eve' } } } }) })],
  ['a registered mutation by GET', () => ({ method: 'GET', path: pathOf({ documentId: hash(world.registered.mutation) }) })],
  ['GET without a credential', () => ({ method: 'GET', headers: { authorization: undefined }, path: pathOf({ documentId: hash(world.registered.query), variables: { id: 'x' } }) })],
  ['GET with variables that are no JSON', () => ({ method: 'GET', path: pathOf({ query, variables: '{' }) })],
  ['a registered document with its text', () => ({ body: JSON.stringify({ query: world.registered.query, documentId: hash(world.registered.query), variables: { id: 'x' } }) })],
  ['a registered document with another text', () => ({ body: JSON.stringify({ query, documentId: hash(world.registered.query), variables: { id: 'x' } }) })],
  ['two documents', () => ({ body: JSON.stringify({ documentId: hash(world.registered.query), doc_id: hash('x') }) })],
  ['a query string', () => ({ path: '/graphql?x=1', body: read() })],
  ['another media type', () => ({ headers: { 'content-type': 'application/graphql' }, body: '{ contacts { totalCount } }' })],
  ['a compressed body', () => ({ headers: { 'content-encoding': 'gzip' }, body: gzipSync(read()) })],
  ['a body without a length', () => ({ headers: { 'transfer-encoding': 'chunked' }, body: read() })],
  ['a body that is too large', () => ({ body: JSON.stringify({ query: `${query} # ${'x'.repeat(100_000)}` }) })],
  ['no body', () => ({ body: '' })],
  ['no JSON', () => ({ body: '{' })],
  ['JSON that is no object', () => ({ body: '"x"' })],
  ['a list', () => ({ body: `[${read()}]` })],
  ['a query that is no text', () => ({ body: '{"query":1}' })],
  ['variables that are no object', () => ({ body: JSON.stringify({ query, variables: [1] }) })],
  ['a member that is not known', () => ({ body: JSON.stringify({ query, variables: { id: 'x' }, other: 1 }) })],
  ['a hash in place of a query', () => ({ body: JSON.stringify({ query, variables: { id: 'x' }, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }) })],
  ['a variable that is missing', () => ({ body: JSON.stringify({ query }) })],
  ['an operation that is not there', () => ({ body: JSON.stringify({ query, variables: { id: 'x' }, operationName: 'Other' }) })],
  ['a document that is not valid', () => ({ body: JSON.stringify({ query: '{ nothing }' }) })],
  ['introspection', () => ({ body: JSON.stringify({ query: '{ __schema { queryType { name } } contacts { totalCount } }' }) })],
  ['an argument that is not valid', () => ({ body: JSON.stringify({ query: '{ contacts(first: 0) { totalCount } }' }) })],
  ['a pattern that is not valid', () => ({ body: JSON.stringify({ query: '{ contacts(filter: { name: { match: "(" } }) { nodes { id } } }' }) })],
  ['a permission that is missing', () => ({ body: JSON.stringify({ query: '{ apiKeys { totalCount } }' }) })],
  ['a mutation', () => ({ body: JSON.stringify({ query: mutation }) })],
])('everything else goes the long way and is answered alike: %s', async (_name, sent) => {
  await expectAlike(sent(), false);
});

test('the log has the same line for both ways', async () => {
  await world.ask({ body: read() });
  world.lines.length = 0;
  await world.ask({ body: read() });
  const [express, yoga] = world.lines.map((line) => ({ ...(JSON.parse(line) as object), time: '', durationMs: 0 }));
  expect(express).toMatchObject({ msg: 'operation', operation: 'Read', operationType: 'query', requestId: 'given', actorKind: 'USER' });
  expect(express).toEqual(yoga);
});

test('who asks for it learns what was not planned, and why', async () => {
  const ask = async (text: string) => (await world.ask({ headers: { 'kith-debug': 'plan' }, body: JSON.stringify({ query: text }) })).planned.headers['kith-plan'];
  expect(await ask('{ contacts { totalCount } viewer { id } }')).toBe('planned');
  expect(await ask('{ contacts { totalCount } resolveDeliveryAndInvoicing(customerId: "x") { deliveryAddressSource } }')).toBe(
    'not planned: Query.resolveDeliveryAndInvoicing: Query.resolveDeliveryAndInvoicing is made by its resolver alone',
  );
  expect(await ask('{ contacts(filter: { name: { match: "(" } }) { nodes { id } } }')).toBe('not planned: Query.contacts: the statement failed: 2201B');
});

test('a mutation that fails on the short way is answered on the long one, and not tried again there', async () => {
  const { db, tenantId } = world.api;
  await db.externalContactManagement.create({ data: { tenantId, id: tenantId, isUsed: true } });
  const { body } = await expectAlike({ body: rename('Ben') }, false);
  expect(JSON.parse(body)).toMatchObject({ data: null, errors: [{ extensions: { code: 'EXTERNALLY_MANAGED' } }] });
  const statements = await recordStatements(() => world.ask({ body: rename('Ben') }));
  const guards = statements.filter((text) => text.includes('is_used AS'));
  expect(guards).toHaveLength(['planned', 'reference'].length);
});
