/** The server: reads the environment, opens the database, listens, and ends cleanly on SIGTERM and SIGINT. */
import { setTimeout as delay } from 'node:timers/promises';
import { prepareDevelopment } from './development.ts';
import { readEnv, type Env } from './env.ts';
import { createApp, graphqlEndpoint } from './http/app.ts';
import { describeFault } from './http/describeFault.ts';
import { drainMillis, listen } from './http/listen.ts';
import { createChangeSignal } from './platform/changes/createChangeSignal.ts';
import { explainFailure } from './platform/explainFailure.ts';
import { createLogger, type Logger } from './platform/logger.ts';
import { openMigratedDatabase } from './platform/migrations/openMigratedDatabase.ts';
import { createOutbound } from './platform/outbound/outbound.ts';
import { createRateLimits } from './platform/rateLimit.ts';
import { connectRedis } from './platform/redis.ts';

/** A shutdown that takes longer than this is ended. */
const shutdownMillis = 9_500;

try {
  await start(readEnv());
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}

async function start(env: Env): Promise<void> {
  const logger = createLogger(env.logLevel);
  surviveRejections(logger);
  const database = await openMigratedDatabase({
    ...(env.databaseUrl === undefined ? { dataDirectory: env.dataDirectory } : { url: env.databaseUrl }),
    poolSize: env.databasePoolSize,
    onError: (error) => logger.warn({ message: error.message }, 'trouble with the database that no request met'),
  });
  const redis = env.redisUrl === undefined ? undefined : await connectRedis(env.redisUrl, logger);
  const changes = createChangeSignal({ database, redis, logger });
  const closeStores = async (): Promise<void> => {
    await changes.close();
    redis?.disconnect();
    await database.close();
  };
  try {
    logger.info(`Database: ${database.description}`);
    const development = env.isProduction ? undefined : await prepareDevelopment(database, env);
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
      publicOrigin: env.publicOrigin,
      corsOrigins: env.corsOrigins,
      readPlanner: env.readPlanner,
      documents: env.documents,
      redis,
      secret: env.jwt.secret ?? env.databaseUrl,
    });
    const server = await listen(app.listener, env);
    const url = `http://${env.host.includes(':') ? `[${env.host}]` : env.host}:${server.port}${graphqlEndpoint}`;
    logger.info(`Listening on ${url}`);
    if (development) console.log(`\n  GraphiQL  ${url}\n  Token     ${development.token}\n`);
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
