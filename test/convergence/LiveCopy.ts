import { setTimeout as delay } from 'node:timers/promises';
import { createClient, type Client } from 'graphql-sse';
import { post, type Endpoint } from './post.ts';

interface Page {
  changes: { id: string; node?: { version?: number } }[];
  cursor: string;
  hasMore: boolean;
}

const page = '... on ChangePage { changes { id ... on NodeUpsert { node { id ... on Versioned { version } } } } cursor hasMore }';
const snapshot = `query ($since: String) { changes(since: $since) { ${page} } }`;
const feed = `subscription ($since: String) { changeFeed(since: $since) { ${page} } }`;

const reconnectMillis = 50;

/** A copy that is kept up by live updates: the versions of all objects by their ids. */
export class LiveCopy {
  readonly versions = new Map<string, number | undefined>();
  readonly #server: Endpoint;
  readonly #client: Client;
  #cursor: string | undefined;
  #isOver = false;
  #following: Promise<void> = Promise.resolve();

  constructor(server: Endpoint) {
    this.#server = server;
    this.#client = createClient({ url: server.url, headers: { authorization: `Bearer ${server.token}` }, retryAttempts: 0 });
  }

  async start(): Promise<void> {
    for (let hasMore = true; hasMore; ) {
      const { changes } = await post<{ changes: Page }>(this.#server, snapshot, { since: this.#cursor });
      this.#keep(changes);
      hasMore = changes.hasMore;
    }
    this.#following = this.#follow();
  }

  async stop(): Promise<void> {
    this.#isOver = true;
    this.#client.dispose();
    await this.#following;
  }

  /** Goes on from the cursor whenever the stream ends. */
  async #follow(): Promise<void> {
    while (!this.#isOver) {
      try {
        const pages = this.#client.iterate<{ changeFeed: Page }>({ query: feed, variables: { since: this.#cursor } });
        for await (const { data } of pages) if (data) this.#keep(data.changeFeed);
      } catch {
        // The server ended the stream, or the stop did.
      }
      await delay(reconnectMillis);
    }
  }

  #keep({ changes, cursor }: Page): void {
    for (const { id, node } of changes) {
      if (node) this.versions.set(id, node.version);
      else this.versions.delete(id);
    }
    this.#cursor = cursor;
  }
}
