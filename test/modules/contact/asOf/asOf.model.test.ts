/** Contacts as of an instant are what was read at that instant, whatever was written since. */
import { expect, test } from '@jest/globals';
import { TypedDocumentString, type ContactStateQuery } from '../../../generated/graphql.ts';
import { isOnServer } from '../../../setup/scratchDatabase.ts';
import { createApi } from '../../../support/api.ts';
import { makeIndividualContact } from '../../../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../../../support/factories/makeOrganizationContact.ts';
import { ContactState } from './contactState.ts';
import { RandomWrites, type Write } from './randomWrites.ts';

const writes = 300;
/** Views of the past take longer in the embedded database. */
const instants = isOnServer() ? 200 : 50;
const seed = 20_261_125;

type State = ContactStateQuery['contact'];

/** What the contacts were from an instant on. */
interface Remembered {
  from: number;
  states: State[];
}

async function makeWorld() {
  let clock = Date.now() + 1000;
  const now = () => new Date(clock);
  const api = await createApi({ now, readPlanner: true });
  const reference = await createApi({ now, readPlanner: false });
  const random = new RandomWrites(seed);
  const remembered: Remembered[] = [];
  const ids: string[] = [];

  async function read(asOf: string | null, through: typeof api = api): Promise<State[]> {
    const answers = await Promise.all(ids.map((id) => through.runQuery(ContactState, { id, asOf }, { as: api.access })));
    return answers.map(({ contact }) => contact);
  }

  async function remember(): Promise<void> {
    const states = await read(null);
    for (const state of states) random.see(state);
    remembered.push({ from: clock, states });
    clock += random.random.pick([0, 1, 250, 4000]);
  }

  /** Whether the write was done; some are refused. */
  async function write([name, input]: Write): Promise<boolean> {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}`;
    const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename } }`;
    const { data } = await api.execute(new TypedDocumentString<Record<string, { __typename: string }>, object>(document), { input }, { as: api.backoffice });
    return data?.[name]?.__typename === `${type}Payload`;
  }

  for (const make of [makeIndividualContact, makeIndividualContact, makeOrganizationContact, makeOrganizationContact]) {
    ids.push((await make(api)).id);
    await remember();
  }
  return { random, remembered, remember, read, write, reference, later: () => void (clock += 1000) };
}

test(`as of ${instants} random instants, contacts are what a model remembers`, async () => {
  const world = await makeWorld();
  const done = new Map<string, number>();
  for (let count = 0; count < writes; ) {
    const next = world.random.next();
    if (!(await world.write(next))) continue;
    done.set(next[0], (done.get(next[0]) ?? 0) + 1);
    count++;
    await world.remember();
  }
  world.later();
  // Writes of all kinds came through.
  expect(done.size).toBeGreaterThan(40);

  const { remembered } = world;
  const [first, last] = [remembered[0]!.from, remembered.at(-1)!.from];
  for (let count = 0; count < instants; count++) {
    const instant = count % 2 ? world.random.random.integer(first - 2000, last + 500) : world.random.random.pick(remembered).from;
    const known = remembered.findLast(({ from }) => from <= instant);
    const expected = Array.from({ length: 4 }, (_none, index) => known?.states[index] ?? null);
    const asOf = new Date(instant).toISOString();
    expect([asOf, await world.read(asOf)]).toEqual([asOf, expected]);
    expect([asOf, await world.read(asOf, world.reference)]).toEqual([asOf, expected]);
  }
}, 600_000);
