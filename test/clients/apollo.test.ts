import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { generatePersistedQueryIdsFromManifest } from '@apollo/persisted-query-lists';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { makeApolloManifest } from './apolloManifest.ts';
import { openClientWorld, type ClientWorld } from './clientWorld.ts';
import { ContactCardDocument, ContactPageDocument, RenameContactDocument } from './generated/graphql.ts';

let world: ClientWorld;

/** What was sent to the server: by which method, and whether the text of the document was in it. */
const sent: { method: string; hasText: boolean }[] = [];

const recordingFetch: typeof fetch = (url, init) => {
  const { method = 'GET', body = '' } = init as { method?: string; body?: string };
  sent.push({ method, hasText: /contact\(|updateIndividualContact\(/.test(decodeURIComponent(url as string) + body) });
  return fetch(url, init);
};

beforeAll(async () => {
  world = await openClientWorld();
});
beforeEach(() => void (sent.length = 0));
afterAll(() => world.close());

/** The client as an application makes it: the possible types of the interface, and connections put together. */
const createClient = ({ url, headers }: ClientWorld, ...links: ApolloLink[]) =>
  new ApolloClient({
    link: ApolloLink.from([...links, new HttpLink({ uri: url, headers, fetch: recordingFetch })]),
    cache: new InMemoryCache({
      possibleTypes: { Contact: ['IndividualContact', 'OrganizationContact'] },
      typePolicies: { Query: { fields: { contacts: relayStylePagination() } } },
    }),
  });

const ada = { name: 'Ada', emails: [{ type: 'WORK_EMAIL' as const, address: 'ada@example.com' }] };

test('RU.36 Apollo Client runs generated documents and normalizes what they bring', async () => {
  const client = createClient(world);
  const { id } = await world.makeContact(ada);

  const before = await client.query({ query: ContactCardDocument, variables: { id } });
  expect(before.data?.contact).toMatchObject({ __typename: 'IndividualContact', name: 'Ada', dateOfBirth: null });

  const refused = await client.mutate({ mutation: RenameContactDocument, variables: { input: { id, patch: { name: '' } } } });
  expect(refused.data?.updateIndividualContact).toMatchObject({ __typename: 'ValidationFailed', violations: [{ propertyPath: 'patch.name' }] });

  await client.mutate({ mutation: RenameContactDocument, variables: { input: { id, patch: { name: 'Augusta' } } } });
  const cached = client.readQuery({ query: ContactCardDocument, variables: { id } });
  expect(cached?.contact).toMatchObject({ name: 'Augusta', version: 2, emails: [{ address: 'ada@example.com' }] });
});

test('RU.7 Apollo Client puts the pages of a connection together', async () => {
  const other = await openClientWorld();
  const names = ['A', 'B', 'C', 'D', 'E'];
  for (const name of names) await other.makeContact({ name });
  const client = createClient(other);
  const pageInfo = async (after?: string | null) =>
    (await client.query({ query: ContactPageDocument, variables: { first: 2, after }, fetchPolicy: 'network-only' })).data!.contacts.pageInfo;

  for (let page = await pageInfo(); page.hasNextPage; page = await pageInfo(page.endCursor)) continue;

  const merged = client.readQuery({ query: ContactPageDocument, variables: { first: 2 } });
  expect(merged?.contacts.edges.map(({ node }) => node.name)).toEqual(names);
  await other.close();
});

test('RU.38 Apollo Client with automatic persisted queries sends the text once, and the hash by GET from then on', async () => {
  const { id } = await world.makeContact(ada);
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

  for (let start = 0; start < 2; start++) {
    const client = createClient(world, new PersistedQueryLink({ sha256, useGETForHashedQueries: true }));
    const { data } = await client.query({ query: ContactCardDocument, variables: { id } });
    expect(data?.contact).toMatchObject({ name: 'Ada' });
  }

  expect(sent).toEqual([
    { method: 'GET', hasText: false },
    { method: 'POST', hasText: true },
    { method: 'GET', hasText: false },
  ]);
});

test('RU.38 Apollo Client runs on the manifest of its own tool where registered documents alone are answered', async () => {
  const locked = await openClientWorld({ isLocked: true });
  const manifest = makeApolloManifest('test/clients/documents/*.graphql');
  await locked.register(manifest);
  const { id } = await locked.makeContact(ada);
  const ids = generatePersistedQueryIdsFromManifest({ loadManifest: () => Promise.resolve(manifest) });
  const client = createClient(locked, new PersistedQueryLink({ ...ids, useGETForHashedQueries: true }));

  const card = await client.query({ query: ContactCardDocument, variables: { id } });
  const renamed = await client.mutate({ mutation: RenameContactDocument, variables: { input: { id, patch: { name: 'Augusta' } } } });

  expect(card.data?.contact).toMatchObject({ name: 'Ada' });
  expect(renamed.data?.updateIndividualContact).toMatchObject({ contact: { name: 'Augusta' } });
  expect(sent).toEqual([
    { method: 'GET', hasText: false },
    { method: 'POST', hasText: false },
  ]);
  await locked.close();
});
