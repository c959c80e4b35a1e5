/**
 * Two server processes for each test worker, on the worker's database and a streaming replica of it, connected by Redis: what
 * `npm run test:pair` runs the tests against. globalSetup starts them, globalTeardown stops them.
 */
import { jwtSecret } from '../support/actors.ts';
import { startServer, type ServerProcess } from '../support/serverProcess.ts';

export interface ServerPair {
  urls: string[];
  /** The worker's database on the replica. */
  replicaUrl: string;
}

const variable = 'KITH_TEST_PAIRS';
/** Tests ask for what no client would. */
const neverUsedUp = 'burst=1000000000,rate=1000000000';

let started: ServerProcess[] = [];

/** Nothing, unless KITH_TEST_REPLICA_URL names a server that is a replica of that of the workers' databases. */
export async function startServerPairs(databaseUrls: (string | undefined)[]): Promise<void> {
  const { KITH_TEST_REPLICA_URL: replicaServerUrl, READ_PLANNER = 'on', REDIS_URL } = process.env;
  if (!replicaServerUrl) return;
  const pairs: ServerPair[] = [];
  for (const databaseUrl of databaseUrls) {
    const replica = new URL(replicaServerUrl);
    replica.pathname = new URL(databaseUrl!).pathname;
    const environment = {
      JWT_SECRET: jwtSecret,
      LOG_LEVEL: 'fatal',
      DATABASE_URL: databaseUrl!,
      DATABASE_REPLICA_URLS: replica.href,
      REDIS_URL: REDIS_URL!,
      READ_PLANNER,
      LIMITS_ANONYMOUS: 'deadline=15000',
      BUDGET_TENANT: neverUsedUp,
      BUDGET_USER: neverUsedUp,
      BUDGET_API_KEY: neverUsedUp,
      BUDGET_BACKOFFICE: neverUsedUp,
    };
    const servers = [await startServer(environment), await startServer(environment)];
    started.push(...servers);
    pairs.push({ urls: servers.map(({ url }) => url), replicaUrl: replica.href });
  }
  process.env[variable] = JSON.stringify(pairs);
}

export async function stopServerPairs(): Promise<void> {
  await Promise.all(started.map((server) => server.kill()));
  started = [];
}

/** Those of the worker that runs this; undefined when the tests have a server of their own. */
export function serverPair(): ServerPair | undefined {
  const pairs = JSON.parse(process.env[variable] ?? '[]') as ServerPair[];
  return pairs[Number(process.env.JEST_WORKER_ID) - 1];
}
