import { beforeAll, expect, test } from '@jest/globals';
import { countStatements } from '../support/countStatements.ts';
import { askBoth, type Sides } from './answers/askBoth.ts';
import { describeMismatch } from './answers/describeMismatch.ts';
import { isPlanned } from './answers/isPlanned.ts';
import { openSide, type WireAnswer } from './answers/Side.ts';
import { readCorpus, type CorpusQuery } from './corpus.ts';
import { variableSetsFor, type VariableSet } from './corpus/variableSets.ts';
import type { Caller } from './plan/Plan.ts';
import { openWorlds, type Worlds } from './world/World.ts';

const corpus = readCorpus();
const worldNames = ['demo', 'sparse'] as const;
const callers: Caller[] = ['backoffice', 'access', 'machine'];

let sides: Sides;
let worlds: Worlds;

beforeAll(async () => {
  sides = { reference: await openSide({ readPlanner: false }), planned: await openSide({ readPlanner: true }) };
  worlds = await openWorlds(sides.reference);
}, 300_000);

const setsFor = (query: CorpusQuery, world: keyof Worlds): VariableSet[] =>
  variableSetsFor(query, worlds[world].source, corpus.indexOf(query));

test('the corpus has the queries of the tests and of the playground', () => {
  expect(corpus.length).toBeGreaterThan(50);
  expect(corpus.map(({ name }) => name)).toEqual(expect.arrayContaining([expect.stringMatching(/^GraphiQL example 1 /)]));
});

/** The change feed answers with another cursor whenever anybody has written, in whatever tenant. */
const repeatable = corpus.filter(({ text }) => !/\bchanges\(/.test(text));

test.each(repeatable)('both executions give equal answers to $name', async (query) => {
  for (const world of worldNames) {
    const calls = setsFor(query, world).map((variables, index) => ({
      caller: callers[index % callers.length]!,
      languages: null,
      variables,
    }));
    const operation = {
      world,
      query: query.text,
      ...(query.operation.name && { operationName: query.operation.name.value }),
      calls,
    };
    const { mismatch } = await askBoth(sides, worlds, operation);
    if (mismatch) throw new Error(describeMismatch(mismatch));
  }
});

/** Now, and what arguments name beside it. */
const instantsIn = ({ text }: CorpusQuery): number => 1 + (text.match(/\basOf:/g)?.length ?? 0);

test('what is planned is read with at most one statement for each instant', async () => {
  const counts: Record<string, number> = {};
  for (const query of corpus) {
    for (const variables of setsFor(query, 'demo')) {
      let answer: WireAnswer | undefined;
      const request = {
        as: worlds.demo.callers.backoffice,
        query: query.text,
        operationName: query.operation.name?.value,
        variables,
      };
      const count = await countStatements(async () => (answer = await sides.planned.ask(request)));
      if (isPlanned(answer!) && count > instantsIn(query)) counts[`${query.name} ${JSON.stringify(variables)}`] = count;
    }
  }
  expect(counts).toEqual({});
});
