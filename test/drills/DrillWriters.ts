import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Endpoint } from '../convergence/post.ts';
import type { Ledger, Stored } from './Ledger.ts';

export const emailsEach = 3;

const create = `mutation Create($input: CreateIndividualContactInput!) {
  createIndividualContact(input: $input) { __typename ... on CreateIndividualContactPayload { contact { id emails { address } } } }
}`;
const list = 'query List($after: String) { contacts(first: 1000, after: $after) { nodes { name emails { id } } pageInfo { hasNextPage endCursor } } }';

const longestAnswerMillis = 60_000;
const pauseMillis = 100;

interface Body {
  data?: Record<string, never> | null;
  errors?: { message: string; extensions: { code: string; retryable?: boolean; retryAfter?: number } }[];
}

/**
 * Clients that write one contact after the other, as clients should: half of them send idempotency keys and repeat until they are
 * answered; the others repeat only what the server says can be repeated.
 */
export class DrillWriters {
  readonly #endpoint: () => Endpoint;
  readonly #ledger: Ledger;
  #isResting = false;
  #working: Promise<void>[] = [];

  constructor(endpoint: () => Endpoint, ledger: Ledger) {
    this.#endpoint = endpoint;
    this.#ledger = ledger;
  }

  start(writers: number): void {
    this.#isResting = false;
    this.#working = Array.from({ length: writers }, (_, index) => this.#work(index));
  }

  /** Resolves when every write has come to something. */
  async rest(): Promise<void> {
    this.#isResting = true;
    await Promise.all(this.#working);
  }

  async #work(writer: number): Promise<void> {
    for (let number = 0; !this.#isResting; number++) {
      await this.#write(`drill ${writer}-${number}-${randomUUID()}`, writer % 2 === 0 ? randomUUID() : undefined);
    }
  }

  async #write(name: string, key: string | undefined): Promise<void> {
    const emails = Array.from({ length: emailsEach }, (_, index) => ({ type: 'NOT_QUALIFIED', address: `${index}@example.com` }));
    for (;;) {
      const fate = await this.#send({ input: { name, emails } }, key);
      if (fate !== 'AGAIN') {
        this.#ledger.note(name, fate);
        return;
      }
      this.#ledger.retried++;
      await delay(pauseMillis * (0.5 + Math.random()));
    }
  }

  async #send(variables: object, key: string | undefined): Promise<'ACKNOWLEDGED' | 'UNKNOWN' | 'REFUSED' | 'AGAIN'> {
    const unanswered = key === undefined ? 'UNKNOWN' : 'AGAIN';
    let body: Body;
    try {
      body = await send(this.#endpoint(), create, variables, key);
    } catch (error) {
      // Who was not even reached did nothing.
      return isRefused(error) ? 'AGAIN' : unanswered;
    }
    const [mistake] = body.errors ?? [];
    if (!mistake) return 'ACKNOWLEDGED';
    const { code, retryable } = mistake.extensions;
    if (retryable) return 'AGAIN';
    if (code === 'RESULT_UNREAD') return 'ACKNOWLEDGED';
    if (code === 'OUTCOME_UNKNOWN') return unanswered;
    this.#ledger.complaints.push(`${code}: ${mistake.message}`);
    return 'REFUSED';
  }
}

const isRefused = (error: unknown): boolean => (error as { cause?: { code?: string } }).cause?.code === 'ECONNREFUSED';

async function send({ url, token }: Endpoint, query: string, variables: object, key?: string): Promise<Body> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...(key !== undefined && { 'idempotency-key': key }) },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(longestAnswerMillis),
  });
  return (await response.json()) as Body;
}

/** Everything that is there. @throws when the server does not answer */
export async function readStored(endpoint: Endpoint): Promise<Stored[]> {
  const stored: Stored[] = [];
  for (let after: string | null = null, hasMore = true; hasMore; ) {
    const { data, errors } = (await send(endpoint, list, { after })) as unknown as {
      data: { contacts: { nodes: Stored[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
      errors?: unknown;
    };
    if (errors) throw new Error(JSON.stringify(errors));
    stored.push(...data.contacts.nodes);
    ({ hasNextPage: hasMore, endCursor: after } = data.contacts.pageInfo);
  }
  return stored.filter(({ name }) => name.startsWith('drill '));
}
