/**
 * npm run test:differential -- [--runs N] [--seed S] [--first I] [--statistics]: compares the planned execution with the
 * reference execution on N generated operations, of a seed of its own when none is given. `--first` begins with one of them.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const usage = 'Usage: npm run test:differential -- [--runs <number>] [--seed <number>] [--first <number>] [--statistics]';
const { runs, seed, first, statistics } = readArguments();

console.log(`Runs: ${runs}. Seed: ${seed}.`);
const { status } = spawnSync(process.execPath, ['scripts/test.mjs', 'test/differential/differential.test.ts'], {
  cwd: dirname(dirname(fileURLToPath(import.meta.url))),
  stdio: 'inherit',
  env: {
    ...process.env,
    KITH_DIFFERENTIAL_RUNS: runs,
    KITH_DIFFERENTIAL_SEED: seed,
    KITH_DIFFERENTIAL_FIRST: first,
    KITH_DIFFERENTIAL_STATISTICS: statistics ? 'on' : 'off',
  },
});
process.exit(status ?? 1);

function readArguments() {
  try {
    const option = { type: 'string' };
    const { values } = parseArgs({
      options: { runs: option, seed: option, first: option, statistics: { type: 'boolean', default: false } },
    });
    const { runs = '2000', seed = String(randomInt(2 ** 31)), first = '0', statistics } = values;
    for (const number of [runs, seed, first]) if (!/^\d{1,10}$/.test(number)) throw new Error(`Not a number: ${number}`);
    return { runs, seed, first, statistics };
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    process.exit(1);
  }
}
