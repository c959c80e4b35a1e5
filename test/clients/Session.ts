/** The refresh loop of docs/clients.md. */

/** What outlives the application: in the keychain of a phone, in the memory or session storage of a page. */
export interface Kept {
  accessToken: string;
  refreshToken: string;
  /** Of a refresh that is under way. */
  refreshKey?: string | undefined;
}

export class SignInAgain extends Error {}

const refreshDocument = `mutation RefreshSession($input: RefreshSessionInput!) {
  refreshSession(input: $input) { __typename ... on RefreshSessionPayload { accessToken refreshToken } }
}`;

export class Session {
  #kept: Kept;
  #refreshing: Promise<void> | null = null;
  readonly #url: string;
  readonly #keep: (kept: Kept) => Promise<void>;

  constructor(url: string, kept: Kept, keep: (kept: Kept) => Promise<void>) {
    this.#url = url;
    this.#kept = kept;
    this.#keep = keep;
  }

  /** @throws SignInAgain */
  async post(body: object): Promise<Response> {
    const token = this.#kept.accessToken;
    const response = await this.#send(body, { authorization: `Bearer ${token}` });
    if (response.status !== 401) return response;
    // Others may have noticed before: one refresh for all of them.
    if (token === this.#kept.accessToken) {
      this.#refreshing ??= this.#refresh().finally(() => (this.#refreshing = null));
      await this.#refreshing;
    }
    return this.#send(body, { authorization: `Bearer ${this.#kept.accessToken}` });
  }

  async #refresh(): Promise<void> {
    // Kept before it is sent, so that it is the same refresh after a crash.
    this.#kept.refreshKey ??= crypto.randomUUID();
    await this.#keep(this.#kept);
    const { refreshToken, refreshKey } = this.#kept;
    const response = await this.#send({ query: refreshDocument, variables: { input: { refreshToken } } }, { 'idempotency-key': refreshKey });
    const { data } = (await response.json()) as { data?: { refreshSession: Kept & { __typename: string } } | null };
    // Not known yet: the next request tries again with the same key.
    if (!data) throw new Error('The session could not be refreshed. Try again in a moment.');
    if (data.refreshSession.__typename !== 'RefreshSessionPayload') throw new SignInAgain();
    const { accessToken, refreshToken: next } = data.refreshSession;
    this.#kept = { accessToken, refreshToken: next };
    await this.#keep(this.#kept);
  }

  #send(body: object, headers: Record<string, string>): Promise<Response> {
    return fetch(this.#url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  }
}
