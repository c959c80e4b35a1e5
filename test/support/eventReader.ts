/**
 * A client of server-sent events over a connection of its own:
 *
 *   const feed = await openEvents(url, { query: 'subscription { … }', token });
 *   // Nothing more is taken of the connection until it is asked for.
 *   const { data } = await feed.next();
 *   feed.close();
 */
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';

export interface ReadEvent<Data = never> {
  event: string;
  data?: Data | null;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}

interface OpenOptions {
  query: string;
  variables?: Record<string, unknown>;
  token: string | null;
  method?: 'GET' | 'POST';
  accept?: string;
}

export interface EventReader<Data> {
  status: number;
  headers: IncomingHttpHeaders;
  /** The next event; null when the server ended the answer. @throws when the connection broke */
  next(): Promise<ReadEvent<Data> | null>;
  /** How many comments came so far. */
  comments(): number;
  close(): void;
}

export async function openEvents<Data>(url: string, options: OpenOptions): Promise<EventReader<Data>> {
  const response = await send(url, options);
  let comments = 0;
  const events = (async function* () {
    let pending = '';
    for await (const chunk of response.setEncoding('utf8')) {
      const blocks = (pending + String(chunk)).split('\n\n');
      pending = blocks.pop()!;
      for (const block of blocks) {
        if (block.startsWith(':')) comments++;
        else yield parse<Data>(block);
      }
    }
  })();
  return {
    status: response.statusCode!,
    headers: response.headers,
    next: async () => (await events.next()).value ?? null,
    comments: () => comments,
    close: () => void response.destroy(),
  };
}

function send(url: string, { query, variables = {}, token, method = 'POST', accept = 'text/event-stream' }: OpenOptions): Promise<IncomingMessage> {
  const headers = { accept, ...(token !== null && { authorization: `Bearer ${token}` }) };
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const sent =
    method === 'GET'
      ? request(`${url}?${parameters.toString()}`, { headers })
      : request(url, { method, headers: { ...headers, 'content-type': 'application/json' } });
  return new Promise((resolve, reject) => {
    sent.on('response', resolve).on('error', reject);
    sent.end(method === 'POST' ? JSON.stringify({ query, variables }) : undefined);
  });
}

function parse<Data>(block: string): ReadEvent<Data> {
  const fields = new Map(block.split('\n').map((line) => /^(\w+): ?(.*)$/.exec(line)!.slice(1, 3) as [string, string]));
  const data = fields.get('data');
  return { event: fields.get('event')!, ...(data ? (JSON.parse(data) as object) : {}) };
}
