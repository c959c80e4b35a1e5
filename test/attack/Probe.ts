/**
 * A hostile request. `{ada}` and the like stand for what the world of the probes has: its ids and its credentials.
 *
 *   ['a cursor of another list', ask('{ contacts(after: "{tagCursor}") { nodes { id } } }')]
 */
export type Probe = [name: string, sent: Sent];

export interface Sent {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | Uint8Array;
  /** Bytes for a socket, in the place of all else: what no HTTP client would send. */
  raw?: string | Uint8Array;
}

/** A request in JSON with the credential of the back office; `headers` can replace both. */
export const post = (body: string | Uint8Array, headers: Record<string, string> = {}): Sent => ({
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json', authorization: 'Bearer {backoffice}', ...headers },
  body,
});

/** A GraphQL request. */
export const ask = (query: string, variables?: unknown, headers?: Record<string, string>): Sent =>
  post(JSON.stringify({ query, ...(variables !== undefined && { variables }) }), headers);

/** A request by GET. */
export const get = (path: string, headers: Record<string, string> = {}): Sent => ({
  method: 'GET',
  path,
  headers: { authorization: 'Bearer {backoffice}', ...headers },
});

/** A query by GET. */
export const getQuery = (parameters: Record<string, string>, headers?: Record<string, string>): Sent =>
  get(`/graphql?${new URLSearchParams(parameters)}`, headers);

export const raw = (bytes: string | Uint8Array): Sent => ({ method: '', path: '', headers: {}, raw: bytes });

/** The same request with each of several texts. */
export const each = (name: string, texts: readonly (readonly [name: string, text: string])[], sent: (text: string) => Sent): Probe[] =>
  texts.map(([what, text]) => [`${name}: ${what}`, sent(text)]);
