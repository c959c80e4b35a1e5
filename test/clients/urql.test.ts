import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { persistedExchange } from '@urql/exchange-persisted';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { openClientWorld, type ClientWorld } from './clientWorld.ts';
import { ContactCardDocument, ContactPageDocument, RenameContactDocument } from './generated/graphql.ts';

let world: ClientWorld;
let schema: IntrospectionQuery;

beforeAll(async () => {
  world = await openClientWorld();
  const response = await fetch(world.url, {
    method: 'POST',
    headers: { ...world.headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  schema = ((await response.json()) as { data: IntrospectionQuery }).data;
});
afterAll(() => world.close());

const createClient = (exchanges: Parameters<typeof persistedExchange>[0][] = []) =>
  new Client({
    url: world.url,
    preferGetMethod: false,
    fetchOptions: { headers: world.headers },
    exchanges: [
      cacheExchange({ schema, resolvers: { Query: { contacts: relayPagination() } } }),
      ...exchanges.map((options) => persistedExchange(options)),
      fetchExchange,
    ],
  });

test('RU.36 urql with graphcache normalizes by the schema without a warning', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => {});
  const client = createClient();
  const { id } = await world.makeContact({ name: 'Ada', emails: [{ type: 'WORK_EMAIL', address: 'ada@example.com' }] });

  const before = await client.query(ContactCardDocument, { id }).toPromise();
  expect(before.data?.contact).toMatchObject({ name: 'Ada', emails: [{ address: 'ada@example.com' }] });

  const renamed = await client.mutation(RenameContactDocument, { input: { id, patch: { name: 'Augusta' } } }).toPromise();
  expect(renamed.data?.updateIndividualContact.__typename).toBe('UpdateIndividualContactPayload');

  const after = await client.query(ContactCardDocument, { id }, { requestPolicy: 'cache-only' }).toPromise();
  expect(after.data?.contact).toMatchObject({ name: 'Augusta', version: 2, emails: [{ address: 'ada@example.com' }] });
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

test('RU.7 urql pages through a connection with relayPagination', async () => {
  const other = await openClientWorld();
  const names = ['A', 'B', 'C', 'D', 'E'];
  for (const name of names) await other.makeContact({ name });
  const client = new Client({
    url: other.url,
    preferGetMethod: false,
    fetchOptions: { headers: other.headers },
    exchanges: [cacheExchange({ schema, resolvers: { Query: { contacts: relayPagination() } } }), fetchExchange],
  });

  let page = await client.query(ContactPageDocument, { first: 2 }).toPromise();
  while (page.data!.contacts.pageInfo.hasNextPage) {
    page = await client.query(ContactPageDocument, { first: 2, after: page.data!.contacts.pageInfo.endCursor }).toPromise();
  }

  // The cache has put the pages together.
  expect(page.data!.contacts.edges.map(({ node }) => node.name)).toEqual(names);
  await other.close();
});
