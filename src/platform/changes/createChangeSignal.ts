import type { Redis } from 'ioredis';
import type { Database } from '../database/database.ts';
import type { Logger } from '../logger.ts';
import { LocalChangeSignal, type ChangeSignal } from './changeSignal.ts';
import { createPostgresCarrier } from './postgresCarrier.ts';
import { createRedisCarrier } from './redisCarrier.ts';
import { SharedChangeSignal } from './sharedChangeSignal.ts';

interface Options {
  database: Pick<Database, 'isEmbedded' | 'pool' | 'direct'>;
  redis?: Redis | undefined;
  logger: Logger;
}

/** Between processes through Redis, through PostgreSQL without it; the embedded database has no other process than this. */
export function createChangeSignal({ database, redis, logger }: Options): ChangeSignal {
  if (redis) return new SharedChangeSignal(createRedisCarrier(redis));
  return database.isEmbedded ? new LocalChangeSignal() : new SharedChangeSignal(createPostgresCarrier(database, logger));
}
