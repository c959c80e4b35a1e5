import { beforeAll, expect, test } from '@jest/globals';
import type { Answer } from '../testApp.ts';
import { endpoint } from '../testApp.ts';
import { openDocuments, persistedQuery } from './documentsWorld.ts';

type World = Awaited<ReturnType<typeof openDocuments>>;

const text = '{ viewer { kind } }';
const accept = { accept: 'application/graphql-response+json' };
const codeOf = ({ status, body }: Answer) => [status, body.errors?.[0]?.extensions.code];
const refused = [403, 'DOCUMENT_NOT_REGISTERED'];
const answered = { status: 200, body: { data: { viewer: { kind: 'USER' } } } };

let locked: World;
beforeAll(async () => {
  locked = await openDocuments({ accept: 'registered' });
});

test('RU.38: a server for registered documents refuses any text, introspection included', async () => {
  for (const query of [text, '{ __schema { queryType { name } } }', '{ __typename }', 'no document', 'mutation { x }']) {
    for (const answer of [await locked.post({ query }, { ...locked.backoffice, ...accept }), await locked.get({ query }, { ...locked.backoffice, ...accept })]) {
      expect(codeOf(answer)).toEqual(refused);
    }
  }
  expect(codeOf(await locked.post({ query: text, documentId: '' }, { ...locked.access, ...accept }))[0]).toBe(400);
});

test('RU.38: it refuses texts as a body of their own, too', async () => {
  const graphql = { 'content-type': 'application/graphql' };
  expect(codeOf(await locked.send({ method: 'POST', headers: { ...locked.access, ...accept, ...graphql }, body: text }))).toEqual(refused);
});

test('RU.38: it learns no documents, and says so to clients that would teach it', async () => {
  const sent = { query: text, ...persistedQuery(text) };
  const answer = await locked.post(sent, { ...locked.access, ...accept });
  expect([...codeOf(answer), answer.body.errors![0]!.message]).toEqual([400, 'PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported']);
  expect(codeOf(await locked.post(persistedQuery(text), { ...locked.access, ...accept }))).toEqual([404, 'PERSISTED_QUERY_NOT_FOUND']);
});

test('RU.38: a back office may be exempt, and nobody else is then', async () => {
  const world = await openDocuments({ accept: 'registered', unregisteredFor: ['backoffice'] });
  expect(await world.post({ query: text }, world.backoffice)).toMatchObject(answered);
  expect(await world.get({ query: text }, world.backoffice)).toMatchObject(answered);
  expect(codeOf(await world.post({ query: text }, { ...world.access, ...accept }))).toEqual(refused);
  expect(codeOf(await world.post({ query: text }, accept))).toEqual(refused);
  expect((await world.get({ documentId: world.id }, world.access)).status).toBe(200);
});

const pageHeader = 'kith-graphiql';

async function tokenIn(world: World): Promise<string | undefined> {
  const response = await world.app.fetch(endpoint, { headers: { accept: 'text/html' } });
  return new RegExp(`"?${pageHeader}"?:\\s*"([^"]+)"`).exec(await response.text())?.[1];
}

test('RU.38: the playground may be exempt: the page has a token that the server knows, for a day', async () => {
  const secret = 'a secret that two processes share';
  let at = new Date('2026-03-01T23:00:00Z');
  const options = { graphiql: {}, secret, now: () => at };
  const world = await openDocuments({ accept: 'registered', unregisteredFor: ['graphiql'] }, options);
  const token = (await tokenIn(world))!;
  const other = await openDocuments({ accept: 'registered', unregisteredFor: ['graphiql'] }, options);
  for (const server of [world, other]) expect(await server.post({ query: text }, { ...server.access, [pageHeader]: token })).toMatchObject(answered);

  for (const wrong of ['', 'x', token.slice(0, -1), token.replace('2026-03-01', '2026-03-02'), `${token}x`]) {
    expect(codeOf(await world.post({ query: text }, { ...world.access, ...accept, [pageHeader]: wrong }))).toEqual(refused);
  }
  expect(codeOf(await world.post({ query: text }, { ...world.backoffice, ...accept }))).toEqual(refused);
  const stranger = await openDocuments({ accept: 'registered', unregisteredFor: ['graphiql'] }, { ...options, secret: 'another secret' });
  expect(codeOf(await stranger.post({ query: text }, { ...stranger.access, ...accept, [pageHeader]: token }))).toEqual(refused);

  at = new Date('2026-03-02T12:00:00Z');
  expect(await world.post({ query: text }, { ...world.access, [pageHeader]: token })).toMatchObject(answered);
  expect(await tokenIn(world)).not.toBe(token);
  at = new Date('2026-03-03T00:00:01Z');
  expect(codeOf(await world.post({ query: text }, { ...world.access, ...accept, [pageHeader]: token }))).toEqual(refused);
});

test('RU.38: the page has no token where it needs none', async () => {
  expect(await tokenIn(await openDocuments({}, { graphiql: {} }))).toBeUndefined();
  expect(await tokenIn(await openDocuments({ accept: 'registered', unregisteredFor: ['backoffice'] }, { graphiql: {} }))).toBeUndefined();
});
