import { once } from 'node:events';
import { Redis } from 'ioredis';
import type { Logger } from './logger.ts';

const connectMillis = 5000;
/** What waits longer than this for an answer goes on without it. */
const commandMillis = 500;
const longestPauseMillis = 2000;

/**
 * A connection to Redis that comes back by itself, after the first attempt to connect. While it is away every command fails at
 * once, so whoever uses it says what holds meanwhile. The log says when it goes and when it comes back.
 */
export async function connectRedis(url: string, logger: Logger): Promise<Redis> {
  const redis = new Redis(url, {
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
