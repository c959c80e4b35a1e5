import { afterAll } from '@jest/globals';
import { createApp, type AppOptions } from '../../../src/http/app.ts';
import { listen, type Listening } from '../../../src/http/listen.ts';
import { createLogger } from '../../../src/platform/logger.ts';
import { jwtSecret } from '../../support/actors.ts';
import { openEvents } from '../../support/eventReader.ts';
import { testDatabase } from '../../support/testDatabase.ts';
import type { Answer } from './outcomeOf.ts';

const listening: Listening[] = [];
afterAll(() => Promise.all(listening.map((server) => server.close())));

export type Server = Awaited<ReturnType<typeof openServer>>;

/** A server on a socket, where what was asked before is answered in a shorter way. */
export async function openServer(options: Partial<AppOptions> = {}) {
  const { database } = await testDatabase();
  const { listener } = createApp({ database, jwt: { secret: jwtSecret }, logger: createLogger('silent'), graphiql: {}, ...options });
  const server = await listen(listener, { host: '127.0.0.1', port: 0 });
  listening.push(server);
  const origin = `http://127.0.0.1:${server.port}`;

  const call = (path: string, token: string | null, { headers, ...init }: { method?: string; headers?: Record<string, string>; body?: string } = {}) =>
    fetch(`${origin}${path}`, { ...init, headers: { ...headers, ...(token !== null && { authorization: `Bearer ${token}` }) } });

  return {
    fetch: call,
    /** A body to be posted, or a path to be read. */
    async ask(token: string | null, sent: object | string): Promise<Answer> {
      const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
      const response = await (typeof sent === 'string'
        ? call(sent, token, { headers: { accept: headers.accept } })
        : call('/graphql', token, { method: 'POST', headers, body: JSON.stringify(sent) }));
      return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
    },
    /** The first event of a subscription. */
    async follow(token: string | null, query: string): Promise<Answer> {
      const feed = await openEvents<Record<string, unknown>>(`${origin}/graphql`, { query, token });
      const { data, errors } = (await feed.next())!;
      feed.close();
      return { status: feed.status, headers: new Headers(feed.headers as Record<string, string>), body: { ...(data !== undefined && { data }), ...(errors && { errors }) } };
    },
  };
}
