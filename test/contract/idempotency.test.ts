/** RU.38: every mutation of the schema can be sent again with its idempotency key. */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, expect, test } from '@jest/globals';
import { schema } from '../../src/graphql/schema.ts';
import { isOnServer } from '../setup/scratchDatabase.ts';
import { signIn, type TestActor } from '../support/actors.ts';
import { mutationRuns } from './operations/mutationRuns.ts';
import { mutationText, World, type Asked } from './operations/World.ts';

const timeoutMillis = 60_000;
/** The embedded database does one after the other anyway. */
const twins = isOnServer() ? 20 : 5;
const pauseMillis = 30;

/** What these do leaves no change behind: nothing is written, or what is has no history. */
const withoutChanges = new Set([
  'addOpenListValue',
  'changePassword',
  'probeExternalContactManagement',
  'refreshSession',
  'registerDocuments',
  'verifyCustomerContactPassword',
]);

/** There is no other system to probe, and the caller has no password here; a problem is an answer as well. */
const refused = new Set(['changePassword', 'probeExternalContactManagement']);

/** A key of these belongs to whom the input names, so that another input is one of somebody else. */
const ofItsInput = new Set(['refreshSession']);

const mutations = Object.keys(schema.getMutationType()!.getFields());

let world: World;

beforeAll(async () => {
  world = await World.create();
});

interface Sent {
  /** The body as it came. */
  text: string;
  isReplayed: boolean;
  requestId: string;
}

interface Answered {
  data: Record<string, object> | null;
  errors?: { extensions: Record<string, unknown> }[];
}

const parse = ({ text }: Sent): Answered => JSON.parse(text) as Answered;
const codeOf = (sent: Sent): unknown => parse(sent).errors?.[0]?.extensions.code;

async function send({ mutation, input, selection }: Asked, key: string, as: TestActor = world.api.backoffice): Promise<Sent> {
  const requestId = randomUUID();
  const response = await world.api.app.fetch('http://kith.test/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${as.token!}`,
      'idempotency-key': key,
      'x-request-id': requestId,
    },
    body: JSON.stringify({ query: mutationText(mutation, selection), variables: { input } }),
  });
  return { text: await response.text(), isReplayed: response.headers.get('idempotency-replayed') === 'true', requestId };
}

/** What a client does: sends it again while it is told to. */
async function sendUntilAnswered(asked: Asked, key: string): Promise<Sent> {
  const deadline = Date.now() + timeoutMillis;
  for (;;) {
    const sent = await send(asked, key);
    if (codeOf(sent) !== 'IDEMPOTENCY_KEY_IN_USE' || Date.now() > deadline) return sent;
    await delay(pauseMillis);
  }
}

/** The requests of these that changed something. */
async function changedBy(sent: Sent[]): Promise<string[]> {
  const where = { requestId: { in: sent.map(({ requestId }) => requestId) } };
  const rows = await world.api.db.change.findMany({ where, select: { requestId: true }, distinct: ['requestId'] });
  return rows.map(({ requestId }) => requestId);
}

test('there is an input for every mutation', () => {
  expect(mutations.filter((name) => !(name in mutationRuns))).toEqual([]);
});

test.each(mutations)('RU.38: %s is done once under one key', async (name) => {
  const catchInput = () => world.catchInput(name, mutationRuns[name]!);
  const asked = await catchInput();
  const [key, effects] = [randomUUID(), withoutChanges.has(name) ? 0 : 1];

  const answers = await Promise.all(Array.from({ length: twins }, () => sendUntilAnswered(asked, key)));
  const { data, errors } = parse(answers[0]!);
  expect(errors).toBeUndefined();
  if (!refused.has(name)) expect(parse(answers[0]!).data![name]).toMatchObject({ __typename: expect.stringMatching(/Payload$/) });
  expect(answers.map(({ text }) => text)).toEqual(answers.map(() => answers[0]!.text));
  expect(await changedBy(answers)).toHaveLength(effects);

  const again = await send(asked, key);
  expect(again).toMatchObject({ text: answers[0]!.text, isReplayed: true });

  // The first answer says nothing of another field, so this is read of what the mutation came to.
  const differently = await send({ ...asked, selection: `${asked.selection} other: __typename` }, key);
  expect(parse(differently)).toMatchObject({ data });
  expect(differently.isReplayed).toBe(true);

  const other = await send(await catchInput(), key);
  expect(codeOf(other)).toBe(ofItsInput.has(name) ? undefined : 'IDEMPOTENCY_KEY_REUSED');
  expect(await changedBy([again, differently, other])).toEqual([]);

  const colleague = await send(await catchInput(), key, await signIn(world.api.tenantId, 'TENANT.BACKOFFICE'));
  expect(colleague.isReplayed).toBe(false);
  expect(parse(colleague).errors).toBeUndefined();
  expect(await changedBy([colleague])).toHaveLength(effects);
}, timeoutMillis);
