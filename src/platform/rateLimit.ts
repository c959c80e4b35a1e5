import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { RateLimited } from './domainError.ts';

/** How often something may be tried. */
export interface Limit {
  /** Tells its counts from those of other limits. */
  name: string;
  attempts: number;
  /** How long an attempt counts, from the first one on. */
  seconds: number;
}

/** Whose attempts are counted. */
export interface Subject {
  tenantId: string;
  id: string;
}

/** Counts attempts: in Redis for all processes together; in the memory of this one without it, and while it is away. */
export interface RateLimits {
  /** Counts an attempt. @throws RateLimited when there were too many; then this one must not be made */
  count(limit: Limit, subject: Subject): Promise<void>;
  /** Takes back an attempt that was counted. */
  takeBack(limit: Limit, subject: Subject): Promise<void>;
  /** Forgets all attempts. */
  forget(limit: Limit, subject: Subject): Promise<void>;
}

/** Keys start with the tenant, as everywhere. */
const keyOf = ({ name }: Limit, { tenantId, id }: Subject): string => `${tenantId}:limit:${name}:${id}`;

export function createRateLimits(redis?: Redis): RateLimits {
  const limiters = new Map<string, RateLimiterAbstract>();

  const limiterOf = ({ name, attempts, seconds }: Limit): RateLimiterAbstract => {
    let limiter = limiters.get(name);
    if (!limiter) {
      const options = { points: attempts, duration: seconds, keyPrefix: '' };
      const memory = new RateLimiterMemory(options);
      limiter = redis ? new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: memory }) : memory;
      limiters.set(name, limiter);
    }
    return limiter;
  };

  return {
    async count(limit, subject) {
      try {
        await limiterOf(limit).consume(keyOf(limit, subject));
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        throw new RateLimited(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
      }
    },
    async takeBack(limit, subject) {
      await limiterOf(limit).reward(keyOf(limit, subject));
    },
    async forget(limit, subject) {
      await limiterOf(limit).delete(keyOf(limit, subject));
    },
  };
}
