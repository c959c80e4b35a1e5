import { createClient } from 'graphql-sse';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openClientWorld, type ClientWorld } from './clientWorld.ts';

let world: ClientWorld;

beforeAll(async () => {
  world = await openClientWorld();
});
afterAll(() => world.close());

interface Page {
  changes: { id: string }[];
  cursor: string;
}

const query = 'subscription ($since: String) { changeFeed(since: $since) { ... on ChangePage { changes { id } cursor } } }';

test('RU.38 graphql-sse follows the change feed, and goes on from its cursor with the next stream', async () => {
  const client = createClient({ url: world.url, headers: world.headers, retryAttempts: 0 });
  const follow = (since?: string) => client.iterate<{ changeFeed: Page }>({ query, variables: { since } });
  const nextOf = async (stream: ReturnType<typeof follow>): Promise<Page> => {
    const { value } = (await stream.next()) as IteratorYieldResult<{ data: { changeFeed: Page } }>;
    return value.data.changeFeed;
  };

  const stream = follow();
  const begin = await nextOf(stream);
  expect(begin.changes).toEqual([]);
  const first = await world.makeContact({ name: 'Ada' });
  const page = await nextOf(stream);
  expect(page.changes.map(({ id }) => id)).toEqual([first.id]);
  await stream.return!(undefined);

  const missed = await world.makeContact({ name: 'Grace' });
  const resumed = follow(page.cursor);
  const next = await nextOf(resumed);
  expect(next.changes.map(({ id }) => id)).toEqual([missed.id]);
  await resumed.return!(undefined);
  client.dispose();
});
