import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyMigrations } from '../../src/platform/migrations/migrate.ts';
import { jwtSecret } from '../support/actors.ts';
import { startCutOffProxy } from '../support/cutOffProxy.ts';
import { startServer, type ServerProcess } from '../support/serverProcess.ts';
import type { Endpoint } from '../convergence/post.ts';
import { startOwnPostgres } from './ownPostgres.ts';
import { startOwnRedis } from '../support/ownRedis.ts';

/** As in production, where who is connected is asked to go elsewhere before the server stops to listen. */
const leaveMillis = 2000;

export interface WorldOptions {
  isEmbedded: boolean;
  poolSize?: number | undefined;
  hasRedis?: boolean | undefined;
}

export type DrillWorld = Awaited<ReturnType<typeof openDrillWorld>>;

/** A server process on a PostgreSQL of its own behind a proxy, or on the embedded database, with a Redis of its own where that is needed. */
export async function openDrillWorld({ isEmbedded, poolSize = 10, hasRedis = false }: WorldOptions) {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'kith-drill-'));
  const postgres = isEmbedded ? undefined : await startOwnPostgres();
  const proxy = postgres && (await startCutOffProxy(postgres.url));
  const redis = hasRedis ? await startOwnRedis() : undefined;
  if (postgres) await applyMigrations({ connectionString: postgres.url });
  const environment = {
    DATA_DIR: dataDirectory,
    JWT_SECRET: jwtSecret,
    LOG_LEVEL: 'fatal',
    SHUTDOWN_DELAY_MS: String(leaveMillis),
    DATABASE_POOL_SIZE: String(poolSize),
    ...(proxy && { DATABASE_URL: proxy.url }),
    ...(redis && { REDIS_URL: redis.url }),
  };
  let server: ServerProcess | undefined;
  let endpoint: Endpoint = { url: 'http://127.0.0.1:1/graphql', token: '' };
  const world = {
    postgres,
    proxy,
    redis,
    /** When what was broken was mended. */
    mendedAt: [] as number[],
    mended: () => void world.mendedAt.push(performance.now()),
    endpoint: () => endpoint,
    async startServer(): Promise<void> {
      server = await startServer(environment);
      endpoint = server;
    },
    killServer: async () => server!.kill(),
    /** @throws when it does not end as it should, within ten seconds */
    async terminateServer(): Promise<void> {
      const startedAt = performance.now();
      const code = await server!.terminate();
      const millis = performance.now() - startedAt;
      if (code !== 0 || millis > 10_000) throw new Error(`The server ended with code ${code} after ${Math.round(millis)} ms.`);
    },
    async close(): Promise<void> {
      await server?.kill();
      await proxy?.cutOff();
      await redis?.kill();
      await postgres?.remove();
      rmSync(dataDirectory, { recursive: true, force: true, maxRetries: 10 });
    },
  };
  await world.startServer();
  return world;
}
