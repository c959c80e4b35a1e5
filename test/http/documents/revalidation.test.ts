import { beforeAll, expect, test } from '@jest/globals';
import { endpoint } from '../testApp.ts';
import { openDocuments, queryString } from './documentsWorld.ts';

type World = Awaited<ReturnType<typeof openDocuments>>;

let world: World;
beforeAll(async () => {
  world = await openDocuments();
});

const asks: [string, () => Record<string, unknown>][] = [
  ['a registered document', () => ({ documentId: world.id })],
  ['a text', () => ({ query: '{ viewer { kind } }' })],
];

test.each(asks)('RU.38: a client may keep the answer to a GET of %s, and asks whether it still holds', async (_name, asked) => {
  const first = await world.get(asked(), world.access);
  const etag = first.headers.get('etag')!;
  expect(etag).toMatch(/^"[\w-]{27}"$/);
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  for (const name of ['authorization', 'accept-language', 'accept']) expect(first.headers.get('vary')!.split(', ')).toContain(name);

  for (const ifNoneMatch of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const response = await world.app.fetch(`${endpoint}?${queryString(asked())}`, { headers: { ...world.access, 'if-none-match': ifNoneMatch } });
    expect([response.status, await response.text()]).toEqual([304, '']);
    expect(response.headers.get('etag')).toBe(etag);
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(response.headers.get('content-type')).toBeNull();
  }
  expect((await world.get(asked(), { ...world.access, 'if-none-match': '"other"' })).status).toBe(200);
});

test('RU.38: what has changed has another tag', async () => {
  const first = await world.get({ documentId: world.id }, world.access);
  const etag = first.headers.get('etag')!;
  const mutation = 'mutation { createIndividualContact(input: { name: "Ada" }) { ... on CreateIndividualContactPayload { contact { id } } } }';
  const { body } = await world.post({ query: mutation }, world.access);
  const { id } = (body.data as { createIndividualContact: { contact: { id: string } } }).createIndividualContact.contact;
  await world.post({ query: `mutation { addTag(input: { contactId: "${id}", name: "x" }) { __typename } }` }, world.access);
  const second = await world.get({ documentId: world.id }, { ...world.access, 'if-none-match': etag });
  expect([second.status, second.body]).toEqual([200, { data: { tags: { totalCount: 1 } } }]);
  expect(second.headers.get('etag')).not.toBe(etag);
});

test('RU.38: errors are kept by nobody, and answers to POST have no tag', async () => {
  for (const asked of [{ query: '{ nothing }' }, { documentId: 'x' }, { query: '{ apiKeys { totalCount } }' }, { query: 'mutation { __typename }' }, { documentId: world.id, variables: '{' }]) {
    const { headers } = await world.get(asked, world.access);
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
  }
  expect((await world.get({ documentId: world.id })).headers.get('cache-control')).toBe('no-store');
  const { headers } = await world.post({ documentId: world.id }, world.access);
  expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
});

test('RU.38: a mutation as a text is refused to GET', async () => {
  const refused = await world.get({ query: 'mutation { __typename }' }, world.access);
  expect(refused.status).toBe(405);
  expect(refused.headers.get('allow')).toBe('POST');
});
