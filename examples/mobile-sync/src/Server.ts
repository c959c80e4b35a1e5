import type { TypedDocumentString } from './generated/graphql.ts';

export interface ServerOptions {
  /** The endpoint, for example http://127.0.0.1:4000/graphql. */
  url: string;
  token: string;
}

/** The server cannot be reached or asks for patience: the same request is to be sent again, with the same key. */
export class TryLater extends Error {
  constructor(
    message: string,
    readonly afterMillis: number,
  ) {
    super(message);
  }
}

/** The credential does not hold any more. */
export class SignedOut extends Error {}

interface Body {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string; retryAfter?: number } }[];
}

const timeoutMillis = 15_000;
const defaultPauseMillis = 1000;

/** Errors after which the request is as good as before: mutations have keys, so none is done twice. */
const passing = new Set(['IDEMPOTENCY_KEY_IN_USE', 'UNAVAILABLE', 'OUTCOME_UNKNOWN', 'RESULT_UNREAD', 'RATE_LIMITED', 'INTERNAL', 'SHUTTING_DOWN']);

/** The server, asked for registered documents alone: a query by GET, which proxies and devices may cache, a mutation by POST. */
export class Server {
  readonly #url: string;
  readonly #headers: Record<string, string>;

  constructor({ url, token }: ServerOptions) {
    this.#url = url;
    this.#headers = {
      authorization: `Bearer ${token}`,
      accept: 'application/graphql-response+json',
      'apollographql-client-name': 'mobile-sync',
      'apollographql-client-version': '1.0.0',
    };
  }

  /** @throws TryLater | SignedOut */
  query<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
    const parameters = new URLSearchParams({ documentId: idOf(document), variables: JSON.stringify(variables) });
    return this.#send<Data>(`${this.#url}?${parameters}`, {});
  }

  /** @throws TryLater | SignedOut */
  mutate<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables, key: string): Promise<Data> {
    return this.#send<Data>(this.#url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ documentId: idOf(document), variables }),
    });
  }

  async #send<Data>(url: string, { headers, ...init }: { method?: string; headers?: Record<string, string>; body?: string }): Promise<Data> {
    const { data, errors } = await this.#answer(url, { ...init, headers: { ...this.#headers, ...headers } });
    if (!errors?.length) return data as Data;
    const [{ message, extensions }] = errors as [NonNullable<Body['errors']>[number]];
    const code = extensions?.code ?? '';
    if (code === 'UNAUTHENTICATED') throw new SignedOut(message);
    if (passing.has(code)) throw new TryLater(message, (extensions?.retryAfter ?? 0) * 1000 || defaultPauseMillis);
    throw new Error(`${code}: ${message}`);
  }

  async #answer(url: string, init: RequestInit): Promise<Body> {
    try {
      const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMillis) });
      return (await response.json()) as Body;
    } catch (error) {
      // Not reached, cut off in the middle, or something in between that answers in HTML.
      throw new TryLater((error as Error).message, defaultPauseMillis);
    }
  }
}

/** What stands for a document: its text is in the manifest alone. */
const idOf = (document: { __meta__?: Record<string, unknown> }): string => document.__meta__!.hash as string;
