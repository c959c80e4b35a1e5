/** A server on a port of its own, and what follows its change feed. */
import { afterEach } from '@jest/globals';
import { graphqlEndpoint } from '../../../src/http/app.ts';
import { listen } from '../../../src/http/listen.ts';
import { createApi, type Api } from '../../support/api.ts';
import { openEvents, type EventReader } from '../../support/eventReader.ts';

export interface FeedPage {
  __typename: string;
  cursor: string;
  changes: { id: string; type: string; node?: { name: string }; reason?: string }[];
}

export type Feed = EventReader<{ changeFeed: FeedPage }>;

export const changeFeedDocument = `subscription Follow($since: String, $types: [NodeType!]) {
  changeFeed(since: $since, types: $types) {
    __typename
    ... on ChangePage { cursor changes { id type ... on NodeUpsert { node { ... on IndividualContact { name } } } ... on NodeRemoval { reason } } }
    ... on Problem { code status }
  }
}`;

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

interface FollowOptions {
  since?: string | null;
  types?: string[] | null;
  token?: string | null;
  method?: 'GET' | 'POST';
}

/** Serves an API. */
export async function serve(api: Api) {
  const server = await listen(api.app.listener, { host: '127.0.0.1', port: 0 });
  ends.push(() => {
    api.app.streams.end();
    return server.close();
  });
  const url = `http://127.0.0.1:${server.port}${graphqlEndpoint}`;
  return { url, follow: (options: FollowOptions = {}) => follow(url, api.access.token, options) };
}

export async function startLive(options: Parameters<typeof createApi>[0] = {}) {
  const api = await createApi(options);
  return { api, ...(await serve(api)) };
}

function follow(url: string, ownToken: string | null, { since = null, types = null, token = ownToken, method = 'POST' }: FollowOptions): Promise<Feed> {
  return openEvents(url, { query: changeFeedDocument, variables: { since, types }, token, method });
}

/** The page of the next event. @throws when it is an error or the end */
export async function nextPage(feed: Feed): Promise<FeedPage> {
  const event = await feed.next();
  if (!event?.data) throw new Error(`Expected a page: ${JSON.stringify(event)}`);
  return event.data.changeFeed;
}

/** Pages until all of the names came; each of them once. */
export async function readNames(feed: Feed, count: number): Promise<{ names: string[]; cursor: string }> {
  const names: string[] = [];
  let cursor = '';
  while (names.length < count) {
    const page = await nextPage(feed);
    cursor = page.cursor;
    names.push(...page.changes.map(({ node }) => node!.name));
  }
  return { names, cursor };
}

