/** RU.38: every mutation of the schema can be sent again with its idempotency key. */
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from '@jest/globals';
import { isOnServer } from '../setup/scratchDatabase.ts';
import { signIn } from '../support/actors.ts';
import { answerOf, changedBy, codeOf, effectsOf, mutations, parse, send, sendUntilAnswered, timeoutMillis, type Post } from './keyedMutations.ts';
import { mutationRuns } from './operations/mutationRuns.ts';
import { World } from './operations/World.ts';

/** The embedded database does one after the other anyway. */
const twins = isOnServer() ? 20 : 5;

/** A key of these belongs to whom the input names, so that another input is one of somebody else. */
const ofItsInput = new Set(['login', 'refreshSession']);

let world: World;

beforeAll(async () => {
  world = await World.create();
});

const post: Post = (request) => Promise.resolve(world.api.app.fetch('http://kith.test/graphql', request));

test('there is an input for every mutation', () => {
  expect(mutations.filter((name) => !(name in mutationRuns))).toEqual([]);
});

test.each(mutations)('RU.38: %s is done once under one key', async (name) => {
  const catchInput = () => world.catchInput(name, mutationRuns[name]!);
  const asked = await catchInput();
  const [key, effects, as] = [randomUUID(), effectsOf(name), world.api.backoffice];
  const newIds = (count: number) => Array.from({ length: count }, () => randomUUID());

  const ids = newIds(twins);
  const answers = await Promise.all(ids.map((requestId) => sendUntilAnswered(post, asked, { as, key, requestId })));
  const { data, errors } = parse(answers[0]!);
  expect(errors).toBeUndefined();
  expect(parse(answers[0]!)).toMatchObject(answerOf(name));
  expect(answers.map(({ text }) => text)).toEqual(answers.map(() => answers[0]!.text));
  expect(await changedBy(world, ids)).toHaveLength(effects);

  const [againId, differentlyId, otherId, colleagueId] = newIds(4) as [string, string, string, string];
  const again = await send(post, asked, { as, key, requestId: againId });
  expect(again).toEqual({ text: answers[0]!.text, isReplayed: true });

  // The first answer says nothing of another field, so this is read of what the mutation came to.
  const differently = await send(post, { ...asked, selection: `${asked.selection} other: __typename` }, { as, key, requestId: differentlyId });
  expect(parse(differently)).toMatchObject({ data });
  expect(differently.isReplayed).toBe(true);

  const other = await send(post, await catchInput(), { as, key, requestId: otherId });
  expect(codeOf(other)).toBe(ofItsInput.has(name) ? undefined : 'IDEMPOTENCY_KEY_REUSED');
  expect(await changedBy(world, [againId, differentlyId])).toEqual([]);
  expect(await changedBy(world, [otherId])).toHaveLength(ofItsInput.has(name) ? effects : 0);

  const colleague = await send(post, await catchInput(), { as: await signIn(world.api.tenantId, 'TENANT.BACKOFFICE'), key, requestId: colleagueId });
  expect(colleague.isReplayed).toBe(false);
  expect(parse(colleague).errors).toBeUndefined();
  expect(await changedBy(world, [colleagueId])).toHaveLength(effects);
}, timeoutMillis);
