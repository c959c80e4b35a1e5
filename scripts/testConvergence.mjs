/** npm run test:convergence -- [--rounds N]: clients are killed N times while others write, and must end with what the server has. */
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '100' } } });
if (!/^\d{1,6}$/.test(values.rounds)) {
  console.error('Usage: npm run test:convergence -- [--rounds <number>]');
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ['scripts/test.mjs', 'test/convergence/'], {
  cwd: dirname(dirname(fileURLToPath(import.meta.url))),
  stdio: 'inherit',
  env: { ...process.env, KITH_CONVERGENCE_ROUNDS: values.rounds },
});
process.exit(status ?? 1);
