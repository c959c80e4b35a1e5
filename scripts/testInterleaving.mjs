/** npm run test:interleaving -- [--requests N]: so many requests of two tenants over one pool, and through PgBouncer, must not meet. */
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { requests: { type: 'string', default: '100000' } } });
if (!/^\d{1,8}$/.test(values.requests)) {
  console.error('Usage: npm run test:interleaving -- [--requests <number>]');
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ['scripts/test.mjs', 'test/contract/interleaving'], {
  cwd: dirname(dirname(fileURLToPath(import.meta.url))),
  stdio: 'inherit',
  env: { ...process.env, KITH_INTERLEAVED_REQUESTS: values.requests },
});
process.exit(status ?? 1);
