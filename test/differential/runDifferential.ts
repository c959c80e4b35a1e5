import fc, { type Arbitrary } from 'fast-check';
import { askBoth, type Mismatch, type Sides } from './answers/askBoth.ts';
import { describeMismatch } from './answers/describeMismatch.ts';
import type { Operation } from './plan/Operation.ts';
import type { Statistics } from './statistics/Statistics.ts';
import type { Worlds } from './world/World.ts';

export interface DifferentialRun {
  sides: Sides;
  worlds: Worlds;
  operations: Arbitrary<Operation>;
  seed: number;
  /** Which run of the seed is the first one. */
  first: number;
  runs: number;
}

/** A run whose answers differ. */
export interface Failure {
  number: number;
  mismatch: Mismatch;
}

/** So many operations are asked at the same time, and so many are drawn at a time. */
const atOnce = 6;
const batchSize = 100;

/** Asks until all operations of a run were asked or one was answered differently; null when none was. */
export async function runDifferential(run: DifferentialRun, statistics: Statistics): Promise<Failure | null> {
  const failures: Failure[] = [];
  for (let done = 0; done < run.runs && failures.length === 0; done += batchSize) {
    const start = run.first + done;
    const batch = draw(run, start, Math.min(batchSize, run.runs - done)).entries();
    const worker = async () => {
      for (const [index, operation] of batch) {
        const { mismatch, bodies } = await askBoth(run.sides, run.worlds, operation);
        statistics.add(operation, bodies);
        if (mismatch) failures.push({ number: start + index, mismatch });
        if (failures.length) return;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
  }
  return failures.sort((one, other) => one.number - other.number)[0] ?? null;
}

/** Operations by their numbers, each the same whatever is drawn with it. */
const draw = ({ operations, seed }: DifferentialRun, start: number, numRuns: number): Operation[] =>
  fc.sample(operations, { seed, path: String(start), numRuns });

const shrinkMillis = 120_000;

/** What is left of a failure when everything is taken away that it does not need. */
export async function explainFailure(run: DifferentialRun, { number, mismatch }: Failure): Promise<string> {
  let smallest = mismatch;
  const property = fc.asyncProperty(run.operations, async (operation) => {
    const { mismatch: found } = await askBoth(run.sides, run.worlds, operation);
    if (found) smallest = found;
    return !found;
  });
  const { seed } = run;
  const { failed, counterexamplePath } = await fc.check(property, {
    seed,
    path: String(number),
    numRuns: 1,
    interruptAfterTimeLimit: shrinkMillis,
  });
  const how = failed
    ? `Run ${number} of seed ${seed}, path ${String(counterexamplePath)}. Again: npm run test:differential -- --seed ${seed} --first ${number} --runs 1`
    : `Run ${number} of seed ${seed} differed beside other requests, and did not when it was asked alone.`;
  return `${how}\n\n${describeMismatch(smallest)}`;
}
