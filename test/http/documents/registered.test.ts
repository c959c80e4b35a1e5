import { beforeAll, describe, expect, test } from '@jest/globals';
import { hash, own } from '../../modules/document/manifests.ts';
import { countStatements } from '../../support/countStatements.ts';
import type { Answer } from '../testApp.ts';
import { openDocuments, persistedQuery, registerTexts } from './documentsWorld.ts';

type World = Awaited<ReturnType<typeof openDocuments>>;

const data = { data: { tags: { totalCount: 0 } } };
const codeOf = ({ status, body }: Answer) => [status, body.errors?.[0]?.extensions.code, body.errors?.[0]?.message];

const forms: [string, (text: string) => object][] = [
  ['documentId', (text) => ({ documentId: hash(text) })],
  ['documentId with the name of its hash', (text) => ({ documentId: `sha256:${hash(text)}` })],
  ['doc_id', (text) => ({ doc_id: hash(text) })],
  ['a SHA-1', (text) => ({ documentId: hash(text, 'sha1') })],
  ['an MD5, as Relay sends it', (text) => ({ doc_id: hash(text, 'md5') })],
  ['an id in upper case', (text) => ({ documentId: hash(text).toUpperCase() })],
  ['extensions.persistedQuery', persistedQuery],
  ['extensions.persistedQuery with a prefix', (text) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: `sha256:${hash(text)}` } } })],
  ['extensions.persistedQuery with another hash', (text) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash(text, 'md5') } } })],
  ['all of them', (text) => ({ documentId: hash(text), doc_id: hash(text), ...persistedQuery(text) })],
  ['its id and the same text', (text) => ({ documentId: hash(text), query: text })],
  ['an operation by its name', (text) => ({ documentId: hash(text), operationName: 'Registered' })],
];

describe.each<['any' | 'registered', boolean]>([
  ['any', true],
  ['any', false],
  ['registered', true],
])('a server that accepts %s documents, automatic ones: %s', (accept, automatic) => {
  let world: World;
  beforeAll(async () => {
    world = await openDocuments({ accept, automatic });
  });

  test.each(forms)('RU.38: answers a registered document that is asked for by %s', async (_name, form) => {
    const asked = { ...form(world.query), variables: { first: 3 } };
    for (const answer of [await world.post(asked, world.access), await world.get(asked, world.access)]) {
      expect([answer.status, answer.body]).toEqual([200, data]);
    }
  });

  test('RU.38: a mutation is answered to POST and refused to GET', async () => {
    const asked = { documentId: hash(world.mutation) };
    expect(await world.post(asked, world.backoffice)).toMatchObject({ status: 200, body: { data: { addOpenListValue: { __typename: 'AddOpenListValuePayload' } } } });
    const refused = await world.get(asked, world.backoffice);
    expect(refused.status).toBe(405);
    expect(refused.headers.get('allow')).toBe('POST');
    expect(refused.headers.get('cache-control')).toBe('no-store');
  });

  test.each<[string, object, number, string]>([
    ['an unknown hash', { documentId: hash('unknown') }, 404, 'PERSISTED_QUERY_NOT_FOUND'],
    ['what is no hash', { documentId: 'nothing' }, 404, 'PERSISTED_QUERY_NOT_FOUND'],
    ['an unknown hash of an automatic one', persistedQuery('unknown'), 404, 'PERSISTED_QUERY_NOT_FOUND'],
  ])('RU.38: does not find %s', async (_name, asked, status, code) => {
    const accept = { accept: 'application/graphql-response+json' };
    for (const answer of [await world.post(asked, { ...world.access, ...accept }), await world.get({ ...asked }, { ...world.access, ...accept })]) {
      expect(codeOf(answer)).toEqual([status, code, 'PersistedQueryNotFound']);
    }
    // Clients of Apollo read no other status than 200 of plain JSON.
    expect((await world.post(asked, { ...world.access, accept: 'application/json' })).status).toBe(200);
  });

  test('RU.38: a registered document with another text is refused', async () => {
    const other = '{ viewer { id } }';
    for (const asked of [{ documentId: world.id, query: other }, { ...persistedQuery(world.query), query: other }]) {
      for (const answer of [await world.post(asked, world.access), await world.get(asked, world.access)]) {
        expect(codeOf(answer).slice(0, 2)).toEqual([400, 'PERSISTED_QUERY_HASH_MISMATCH']);
      }
    }
  });

  test.each<[string, object]>([
    ['two documents', { documentId: hash('a'), doc_id: hash('b') }],
    ['an id that is no text', { documentId: 7 }],
    ['another version of the protocol', { extensions: { persistedQuery: { version: 2, sha256Hash: hash('a') } } }],
    ['no hash', { extensions: { persistedQuery: { version: 1 } } }],
    ['a query that is no text', { documentId: hash('a'), query: 7 }],
  ])('RU.38: refuses a request with %s', async (_name, asked) => {
    expect(codeOf(await world.post(asked, world.access)).slice(0, 2)).toEqual([400, 'BAD_REQUEST']);
  });

  test('RU.38: a document is found as soon as another process has registered it', async () => {
    const text = own('query Late { viewer { kind } }');
    const asked = { documentId: hash(text) };
    expect((await world.post(asked, world.access)).body.errors).toHaveLength(1);
    await registerTexts(text);
    const deadline = Date.now() + 10_000;
    let answer = await world.post(asked, world.access);
    while (answer.body.errors && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      answer = await world.post(asked, world.access);
    }
    expect(answer.body).toEqual({ data: { viewer: { kind: 'USER' } } });
  });

  test('RU.38: looks a document up once, and an unknown one once in a while', async () => {
    const known = { documentId: world.id };
    await world.post(known, world.access);
    const plain = await countStatements(() => world.post(known, world.access));
    const unknown = { documentId: hash(own('unknown')) };
    expect(await countStatements(() => Promise.all([1, 2, 3].map(() => world.post(unknown, world.access))))).toBe(1);
    expect(await countStatements(() => world.post(unknown, world.access))).toBe(0);
    expect(plain).toBe(1);
  });

  test('RU.38: needs a credential like any other', async () => {
    expect(codeOf(await world.post({ documentId: world.id })).slice(0, 2)).toEqual([401, 'UNAUTHENTICATED']);
  });
});
