/** Mutations that are sent with an idempotency key, and what each of them leaves behind. */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { schema } from '../../src/graphql/schema.ts';
import type { TestActor } from '../support/actors.ts';
import { mutationText, type Asked, type World } from './operations/World.ts';

export const timeoutMillis = 60_000;
const pauseMillis = 30;

export const mutations = Object.keys(schema.getMutationType()!.getFields());

/** What these do leaves no change behind: nothing is written, or what is has no history. */
const withoutChanges = new Set([
  'addOpenListValue',
  'changePassword',
  'probeExternalContactManagement',
  'refreshSession',
  'registerDocuments',
  'verifyCustomerContactPassword',
]);

/** How many requests of those that send it under one key change something. */
export const effectsOf = (mutation: string): number => (withoutChanges.has(mutation) ? 0 : 1);

/** There is no other system to probe, and the caller has no password here; a problem is an answer as well. */
const refused = new Set(['changePassword', 'probeExternalContactManagement']);

/** What an answer of a mutation that is done looks like. */
export const answerOf = (mutation: string): object =>
  refused.has(mutation) ? { data: expect.anything() } : { data: { [mutation]: { __typename: expect.stringMatching(/Payload$/) } } };

export interface Sent {
  /** The body as it came. */
  text: string;
  isReplayed: boolean;
}

interface Answered {
  data: Record<string, object> | null;
  errors?: { extensions: Record<string, unknown> }[];
}

export const parse = ({ text }: Sent): Answered => JSON.parse(text) as Answered;
export const codeOf = (sent: Sent): unknown => parse(sent).errors?.[0]?.extensions.code;

/** A server, in this process or in another one. */
export type Post = (request: { method: 'POST'; headers: Record<string, string>; body: string }) => Promise<Response>;

export interface Keyed {
  as: TestActor;
  key: string;
  requestId?: string;
}

export async function send(post: Post, { mutation, input, selection }: Asked, { as, key, requestId = randomUUID() }: Keyed): Promise<Sent> {
  const response = await post({
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${as.token!}`,
      'idempotency-key': key,
      'x-request-id': requestId,
    },
    body: JSON.stringify({ query: mutationText(mutation, selection), variables: { input } }),
  });
  return { text: await response.text(), isReplayed: response.headers.get('idempotency-replayed') === 'true' };
}

/** What a client does: sends it again while it is told to. */
export async function sendUntilAnswered(post: Post, asked: Asked, keyed: Keyed): Promise<Sent> {
  const deadline = Date.now() + timeoutMillis;
  for (;;) {
    const sent = await send(post, asked, keyed);
    if (codeOf(sent) !== 'IDEMPOTENCY_KEY_IN_USE' || Date.now() > deadline) return sent;
    await delay(pauseMillis);
  }
}

/** The requests of these that changed something. */
export async function changedBy({ api }: World, requestIds: string[]): Promise<string[]> {
  const where = { requestId: { in: requestIds } };
  const rows = await api.db.change.findMany({ where, select: { requestId: true }, distinct: ['requestId'] });
  return rows.map(({ requestId }) => requestId);
}
