/**
 * The server: reads the environment, opens the database, listens, and ends cleanly on SIGTERM and SIGINT. With several processes, this
 * one does what is done once, and then starts and replaces the others.
 */
import cluster from 'node:cluster';
import { setTimeout as delay } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import type { Redis } from 'ioredis';
import { prepareDevelopment, type Development } from './development.ts';
import { databaseOf, readEnv, type Env } from './env.ts';
import { createApp, graphqlEndpoint } from './http/app.ts';
import { describeFault } from './http/describeFault.ts';
import { drainMillis, listen } from './http/listen.ts';
import { serveMetrics, shareMetrics } from './http/serveMetrics.ts';
import { warmUp } from './http/warmUp/warmUp.ts';
import { createChangeSignal } from './platform/changes/createChangeSignal.ts';
import type { DatabaseOptions } from './platform/database/database.ts';
import { explainFailure } from './platform/explainFailure.ts';
import { createLogger, type Logger } from './platform/logger.ts';
import { openMigratedDatabase } from './platform/migrations/openMigratedDatabase.ts';
import { createOutbound } from './platform/outbound/outbound.ts';
import { createRateLimits } from './platform/rateLimit.ts';
import { connectRedis } from './platform/redis.ts';
import { startTracing } from './platform/tracing.ts';
import { Workers } from './workers.ts';

/** A shutdown that takes longer than this is ended. */
const shutdownMillis = 9_500;

// Where most of what is made turns out to live long, V8 makes it among its old objects from then on. Requests that wait have that effect on much
// that they name, which is then kept until all old objects are looked through; that takes so much time that others wait.
setFlagsFromString('--no-allocation-site-pretenuring');

try {
  const env = readEnv();
  await (env.workers > 1 && cluster.isPrimary ? startWorkers(env) : start(env));
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}

async function startWorkers(env: Env): Promise<void> {
  const logger = createLogger(env.logLevel);
  const database = await openMigratedDatabase(databaseOptions(env, logger));
  const development = env.isProduction ? undefined : await prepareDevelopment(database, env);
  await database.close();
  const workers = new Workers({
    count: env.workers,
    logger,
    onListening: (port) => development && announce(urlOf(env, port), development),
  });
  endOnSignal(() => workers.end());
  if (env.metrics) await serveMetrics(env.metrics, true);
  const failed = await workers.start();
  if (failed !== null) process.exit(failed);
}

function databaseOptions(env: Env, logger: Logger, redis?: Redis): DatabaseOptions {
  return {
    ...databaseOf(env),
    poolSize: env.databasePoolSize,
    replicas: redis && env.replicaUrls.length > 0 ? { urls: env.replicaUrls, redis } : undefined,
    onReplica: ({ replica, reason }) => {
      if (reason === undefined) logger.info({ replica }, 'a replica is read from');
      else logger.warn({ replica, reason }, 'a replica is not read from any more: the primary answers in its place');
    },
    onError: (error) => logger.warn({ message: error.message }, 'trouble with the database that no request met'),
  };
}

async function start(env: Env): Promise<void> {
  const logger = createLogger(env.logLevel);
  surviveRejections(logger);
  const redis = env.redisUrl === undefined ? undefined : await connectRedis(env.redisUrl, logger);
  const database = await openMigratedDatabase(databaseOptions(env, logger, redis));
  const changes = createChangeSignal({ database, redis, logger });
  let endTracing: (() => Promise<void>) | undefined;
  const closeStores = async (): Promise<void> => {
    await changes.close();
    redis?.disconnect();
    await database.close();
    await endTracing?.();
  };
  try {
    logger.info(`Database: ${database.description}`);
    const development = env.isProduction ? undefined : await prepareDevelopment(database, env);
    if (env.isProduction) await warmUp({ database, logger, readPlanner: env.readPlanner });
    // What was rehearsed is in no trace.
    if (env.tracesUrl !== undefined) endTracing = await startTracing(env.tracesUrl);
    const app = createApp({
      database,
      jwt: development?.jwt ?? env.jwt,
      logger,
      outbound: createOutbound(env.outbound),
      rateLimits: createRateLimits(redis),
      changeCursorDays: env.changeCursorDays,
      changes,
      signIn: env.signIn,
      trustedProxies: env.trustedProxies,
      graphiql: env.graphiql && { developmentToken: development?.token },
      introspection: env.isProduction ? 'authenticated' : 'public',
      maxRequestBytes: env.maxRequestBytes,
      limits: env.limits,
      budgets: env.budgets,
      publicOrigin: env.publicOrigin,
      corsOrigins: env.corsOrigins,
      readPlanner: env.readPlanner,
      documents: env.documents,
      redis,
      secret: env.jwt.secret ?? env.databaseUrl,
    });
    if (cluster.isWorker) shareMetrics();
    else if (env.metrics) await serveMetrics(env.metrics);
    const server = await listen(app.listener, env);
    const url = urlOf(env, server.port);
    logger.info(`Listening on ${url}`);
    if (development && !cluster.isWorker) announce(url, development);
    endOnSignal(async (signal) => {
      logger.info(`${signal}: finishing the requests in flight`);
      app.readiness.end();
      server.sendAway();
      await delay(env.leaveMillis);
      // They would not end by themselves.
      app.streams.end();
      await server.close(drainMillis - env.leaveMillis);
      await app.flush();
      await closeStores();
    });
  } catch (error) {
    await closeStores();
    throw error;
  }
}

function urlOf({ host }: Env, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}${graphqlEndpoint}`;
}

function announce(url: string, { token, login }: Development): void {
  const lines = [['GraphiQL', url], ['Token', token], ...(login ? [['E-mail', login.email], ['Password', login.password], ['Device', login.deviceToken]] : [])];
  console.log(`\n${lines.map(([name, value]) => `  ${name!.padEnd(8)}  ${value}\n`).join('')}`);
}

/** What nobody waits for any more, a part of a request that was answered already for example, must not end the server. */
function surviveRejections(logger: Logger): void {
  process.on('unhandledRejection', (fault) => logger.error({ fault: describeFault(fault) }, 'unhandled rejection'));
}

/** A second signal changes nothing: a terminal sends one to the whole group, and npm passes its own on. */
function endOnSignal(end: (signal: NodeJS.Signals) => Promise<void>): void {
  let isEnding = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => process.exit(0), shutdownMillis).unref();
    end(signal).then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(explainFailure(error));
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
