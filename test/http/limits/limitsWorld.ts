/**
 * A server with limits of its own, on a socket, once with the short way and once without; and callers of each kind.
 *
 *   const world = await openLimitsWorld({ user: { depth: 3 } });
 *   const [express, yoga] = await world.ask('user', { query });
 */
import { createApp, type AppOptions } from '../../../src/http/app.ts';
import { listen, type Listening } from '../../../src/http/listen.ts';
import type { PrincipalKind } from '../../../src/limits/limits.ts';
import { createLogger } from '../../../src/platform/logger.ts';
import { makeApiKey } from '../../modules/access/makeApiKey.ts';
import { jwtSecret } from '../../support/actors.ts';
import { createApi } from '../../support/api.ts';
import { testDatabase } from '../../support/testDatabase.ts';

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: { data?: unknown; errors?: { message: string; extensions: Record<string, unknown> }[]; extensions?: Record<string, unknown> };
}

export type LimitsWorld = Awaited<ReturnType<typeof openLimitsWorld>>;

export interface Sent {
  query?: string;
  variables?: object;
  [member: string]: unknown;
}

export async function openLimitsWorld(options: Partial<AppOptions>) {
  const { database } = await testDatabase();
  const api = await createApi();
  const { secret } = await makeApiKey(api);
  const tokens: Record<PrincipalKind, string | null> = { anonymous: null, user: api.access.token, apiKey: secret, backoffice: api.backoffice.token };
  const open = (readPlanner: boolean): Promise<Listening> => {
    const { listener } = createApp({ database, jwt: { secret: jwtSecret }, logger: createLogger('silent'), readPlanner, ...options });
    return listen(listener, { host: '127.0.0.1', port: 0 });
  };
  const servers = [await open(true), await open(false)];
  const send = async (port: number, kind: PrincipalKind, method: 'POST' | 'GET', sent: Sent, headers: Record<string, string>): Promise<Answer> => {
    const token = tokens[kind];
    const url = `http://127.0.0.1:${port}/graphql`;
    const members = Object.entries(sent).map(([name, value]): [string, string] => [name, typeof value === 'string' ? value : JSON.stringify(value)]);
    const response = await fetch(method === 'POST' ? url : `${url}?${new URLSearchParams(members).toString()}`, {
      method,
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(method === 'POST' && { body: JSON.stringify(sent) }),
    });
    const text = await response.text();
    const json = response.headers.get('content-type')?.startsWith('text/event-stream') ? /^data: (.+)$/m.exec(text)![1]! : text;
    return { status: response.status, headers: response.headers, text, body: JSON.parse(json) as Answer['body'] };
  };
  return {
    api,
    /** What both answer. */
    ask: (kind: PrincipalKind, sent: Sent, { method = 'POST', headers = {} }: { method?: 'POST' | 'GET'; headers?: Record<string, string> } = {}) =>
      Promise.all(servers.map(({ port }) => send(port, kind, method, sent, headers))),
    close: () => Promise.all(servers.map((server) => server.close())),
  };
}
