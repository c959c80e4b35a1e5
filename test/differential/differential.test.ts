import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { differentialRuns } from '../setup/differentialRuns.ts';
import { openSide } from './answers/Side.ts';
import { operationsOn } from './generateOperations.ts';
import { explainFailure, runDifferential, type DifferentialRun, type Failure } from './runDifferential.ts';
import { reachableCoordinates } from './statistics/coordinates.ts';
import { printStatistics } from './statistics/printStatistics.ts';
import { Statistics } from './statistics/Statistics.ts';
import { openWorlds } from './world/World.ts';

/** Fewer runs than these say little about what the generator leaves out. */
const telling = differentialRuns.runs >= 2000 ? test : test.skip;
const runMillis = 30 * 60_000;

const statistics = new Statistics();
let run: DifferentialRun;
let failure: Failure | null;

beforeAll(async () => {
  const sides = { reference: await openSide({ readPlanner: false }), planned: await openSide({ readPlanner: true }) };
  const worlds = await openWorlds(sides.reference);
  const operations = fc.oneof(
    { weight: 3, arbitrary: operationsOn('demo', worlds.demo.source) },
    { weight: 1, arbitrary: operationsOn('sparse', worlds.sparse.source) },
  );
  run = { sides, worlds, operations, ...differentialRuns };
  failure = await runDifferential(run, statistics);
}, runMillis);

afterAll(() => {
  if (differentialRuns.printsStatistics) printStatistics(statistics);
});

test(
  'the planned execution answers every operation as the reference execution does',
  async () => {
    if (failure) throw new Error(await explainFailure(run, failure));
  },
  runMillis,
);

telling('the operations ask for nearly every field that a query can ask for', () => {
  if (endedEarly()) return;
  const reachable = reachableCoordinates();
  expect(statistics.selectedOf(reachable) / reachable.length).toBeGreaterThanOrEqual(0.97);
});

telling('most operations are answered without errors, with something in most lists', () => {
  if (endedEarly()) return;
  expect(statistics.codes.get('none')! / statistics.answers).toBeGreaterThan(0.5);
  expect(statistics.codes.get('INTERNAL')).toBeUndefined();
  expect(statistics.lists.filled).toBeGreaterThan(statistics.lists.empty);
});

/** A difference ends a run, and half a run says nothing of the generator. */
const endedEarly = (): boolean => statistics.operations < differentialRuns.runs;
