/**
 * Random calls of the bulk upsert. What is accepted does what single mutations do in a copy of the tenant, in any order of the items;
 * what is refused is refused by single mutations for the same reasons, in a copy of the tenant as it was before the call.
 */
import { expect, test } from '@jest/globals';
import { upsertRounds } from '../../setup/upsertRounds.ts';
import { signIn, type TestActor } from '../../support/actors.ts';
import { createApi } from '../../support/api.ts';
import { copyTenant } from '../../support/copyTenant.ts';
import { testDatabase } from '../../support/testDatabase.ts';
import { without } from '../../support/without.ts';
import { CallRules, type Options } from './model/CallRules.ts';
import { comparable, readStates, readStatesAsOf, type State } from './model/contactStates.ts';
import { AddIdentity, SetFieldSchema } from './model/documents.ts';
import { toInput, type GivenItem } from './model/givenItem.ts';
import { RandomItems, shuffled } from './model/RandomItems.ts';
import { SingleWrites } from './model/SingleWrites.ts';
import { actions, problemsOf, upsert } from './upsert.ts';

/** Calls in one tenant, which fills up. */
const callsOfTenant = 12;
const firstSeed = 20_261_126;

async function makeWorld(seed: number) {
  let clock = Date.now();
  const api = await createApi({ now: () => new Date(clock) });
  const { database } = await testDatabase();
  const as = api.backoffice;
  const items = new RandomItems(seed);
  const identityIds: string[] = [];

  /** Somebody with every permission in a copy of a tenant as it is now. */
  const copyOf = async ({ tenantId }: { tenantId: string }): Promise<TestActor> => signIn(await copyTenant(database, tenantId), 'TENANT.BACKOFFICE');

  async function doAlone(item: GivenItem, rules: CallRules, actor: TestActor): Promise<SingleWrites> {
    const writes = new SingleWrites(api, actor);
    await writes.write(item, rules.contactOf(item));
    return writes;
  }

  /** What is wrong with each item; `said` names those with which something is. */
  async function expected(given: GivenItem[], rules: CallRules, said: string[][], twin: TestActor): Promise<string[][]> {
    const alone = new Map<number, SingleWrites>();
    for (const [index, item] of given.entries()) if (said[index]!.length > 0) alone.set(index, await doAlone(item, rules, await copyOf(twin)));
    const malformed = new Set([...alone.keys()].filter((index) => alone.get(index)!.malformed.size > 0));
    const mismatches = rules.mismatches(malformed);
    const planned = [...mismatches.keys()].filter((index) => mismatches.get(index)!.length === 0);
    const collisions = rules.collisions(planned);
    return given.map((_item, index) => {
      if (malformed.has(index)) return [...alone.get(index)!.malformed].sort();
      if (mismatches.get(index)!.length > 0) return mismatches.get(index)!.sort();
      return [...new Set([...(alone.get(index)?.refused ?? []), ...collisions.get(index)!])].sort();
    });
  }

  async function call(given: GivenItem[], options: Options) {
    const answer = await upsert(api, given.map(toInput), options);
    return { actions: actions(answer), problems: problemsOf(answer).map((each) => [...new Set(each)].sort()) };
  }

  /** A random call, compared with what it is to be. */
  async function round(): Promise<string[]> {
    const before = await readStates(api, as);
    const options = items.options(before);
    const given = items.items(options, before, { identityIds });
    const rules = new CallRules(options, given, before);
    const asOf = new Date(clock);
    const feed = () => api.db.change.count();
    const changes = await feed();
    const twin = await copyOf(api);
    clock += 1000;
    const done = await call(given, options);
    const about = { seed, options, given: given.map((item, index) => [index, toInput(item), done.problems[index]]) };
    const isRejected = options.errorPolicy === 'REJECT_EVERYTHING' && done.problems.some((each) => each.length > 0);
    const equal = (one: unknown, other: unknown) => expect({ about, value: one }).toEqual({ about, value: other });

    equal(done.problems, await expected(given, rules, done.problems, twin));
    equal(done.actions.map((action) => action === 'REJECTED'), done.problems.map((each) => isRejected || each.length > 0));
    const accepted = given.filter((_item, index) => done.actions[index] !== 'REJECTED');
    for (const item of shuffled(items.random, accepted)) {
      const { malformed, refused } = await doAlone(item, rules, twin);
      equal([[...malformed], [...refused]], [[], []]);
    }
    const after = await readStates(api, as);
    equal(comparable(after), comparable(await readStates(api, twin)));
    equal(await readStatesAsOf(api, as, before, asOf), before);
    for (const [index, item] of given.entries()) {
      const was = rules.contactOf(item);
      const stays = was && after.find(({ id }) => id === was.id);
      if (done.actions[index] === 'UNCHANGED') equal(stays, was);
      else if (done.actions[index] !== 'REJECTED') equal(done.actions[index], was ? 'UPDATED' : 'CREATED');
    }
    if (accepted.length === 0) equal(await feed(), changes);
    await repeat(accepted, options, equal);
    return done.actions;
  }

  /** What was done is not done again. */
  async function repeat(accepted: GivenItem[], options: Options, equal: (one: unknown, other: unknown) => void): Promise<void> {
    if (accepted.length === 0 || options.match === 'ID') return;
    const changes = await api.db.change.count();
    const again = accepted.map(({ fields, member }) => ({ member, fields: without(fields, 'ifVersion') }));
    equal((await call(again, { ...options, mode: 'UPSERT' })).actions, accepted.map(() => 'UNCHANGED'));
    equal(await api.db.change.count(), changes);
  }

  /** What the upsert does not write, but may name or has to abide by. */
  async function addOthers(states: State[]): Promise<void> {
    const [individuals, organizations] = (['INDIVIDUAL', 'ORGANIZATION'] as const).map((kind) => states.filter((state) => state.kind === kind));
    if (individuals!.length === 0 || organizations!.length === 0 || identityIds.length >= 4) return;
    const input = { individualId: items.random.pick(individuals!).id, organizationId: items.random.pick(organizations!).id, isActive: true };
    identityIds.push((await api.runOk(AddIdentity, { input }, { as })).professionalIdentity.id);
  }

  if (items.random.chance(0.5)) {
    const schema = { properties: { size: { type: 'number' } } };
    await api.runOk(SetFieldSchema, { input: { owner: 'INDIVIDUAL_CONTACT', schema } }, { as });
  }
  return { round, prepare: async () => addOthers(await readStates(api, as)) };
}

test('what is written by a bulk upsert and what is refused are the same as by single mutations', async () => {
  const seen = new Map<string, number>();
  for (let done = 0; done < upsertRounds; done += callsOfTenant) {
    const { round, prepare } = await makeWorld(firstSeed + done);
    for (let call = 0; call < Math.min(callsOfTenant, upsertRounds - done); call++) {
      await prepare();
      for (const action of await round()) seen.set(action, (seen.get(action) ?? 0) + 1);
    }
  }
  // Something of everything came about.
  expect([...seen.keys()].sort()).toEqual(['CREATED', 'REJECTED', 'UNCHANGED', 'UPDATED']);
}, 60_000 + upsertRounds * 20_000);
