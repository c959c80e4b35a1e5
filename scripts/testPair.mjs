/**
 * npm run test:pair -- [files]: the tests against two server processes, a primary, a streaming replica that lags behind, and
 * Redis, all of which it starts and stops itself. Needs Debian's packages postgresql and redis-server.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureReady } from './ensureReady.mjs';

ensureReady();
const { register } = await import('tsx/esm/api');
register();
const { default: pg } = await import('pg');
const { startServers } = await import('../test/support/postgresServers.ts');
const { startOwnRedis } = await import('../test/support/ownRedis.ts');

/** Long enough for a server that does not wait for its replica to be caught. */
const applyDelayMillis = 50;
const name = 'kith_test';

const postgres = await startServers({ applyDelayMillis });
const redis = await startOwnRedis();
const admin = new pg.Client(postgres.urlOf('primary', 'postgres'));
await admin.connect();
await admin.query(`CREATE DATABASE ${name}`);
await admin.end();

const child = spawn(process.execPath, ['scripts/test.mjs', ...process.argv.slice(2)], {
  cwd: dirname(dirname(fileURLToPath(import.meta.url))),
  stdio: 'inherit',
  // A group of its own, servers among it, which ends before what was started here.
  detached: true,
  env: {
    ...process.env,
    DATABASE_URL: postgres.urlOf('primary', name),
    KITH_TEST_REPLICA_URL: postgres.urlOf('replica', name),
    REDIS_URL: redis.url,
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.kill(-child.pid, signal));
const [status] = await once(child, 'exit');
await redis.kill();
await postgres.stop();
process.exit(status ?? 1);
