import { once } from 'node:events';
import { Redis } from 'ioredis';
import type { Logger } from './logger.ts';
import { redisFailuresTotal } from './metrics.ts';

const connectMillis = 5000;
/** What waits longer than this for an answer goes on without it. */
const commandMillis = 500;
const longestPauseMillis = 2000;

/** What ioredis says of a command that was not answered in time. */
const timedOut = 'Command timed out';

/**
 * A connection to Redis that comes back by itself, after the first attempt to connect. While it is away, or does not answer, every
 * command fails at once, so whoever uses it says what holds meanwhile. The log says when it goes and when it comes back.
 */
export async function connectRedis(url: string, logger: Logger): Promise<Redis> {
  const redis = new ImpatientRedis(url, {
    connectTimeout: connectMillis,
    commandTimeout: commandMillis,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (attempt) => Math.min(50 * attempt, longestPauseMillis),
  });
  let isAway = false;
  redis.on('error', ({ message }: Error) => {
    if (!isAway) logger.warn({ message }, 'Redis is away: limits are kept in the memory of this process, and changes in others are noticed a few seconds later');
    isAway = true;
  });
  redis.on('ready', () => {
    if (isAway) logger.info('Redis is back');
    isAway = false;
  });
  await once(redis, 'ready').catch(() => undefined);
  return redis;
}

/** When it does not answer a command in time, others do not wait for it as well: it has to answer on a new connection first. */
class ImpatientRedis extends Redis {
  override sendCommand(...[command, stream]: Parameters<Redis['sendCommand']>): unknown {
    command.promise.catch((error: unknown) => {
      redisFailuresTotal.inc();
      if ((error as Error).message !== timedOut || this.status !== 'ready') return;
      this.disconnect(true);
      this.emit('error', error);
    });
    return super.sendCommand(command, stream);
  }
}
