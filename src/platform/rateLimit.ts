import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type IRateLimiterOptions, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { RateLimited } from './domainError.ts';

/** How often something may be tried. */
export interface Limit {
  /** Tells its counts from those of other limits. */
  name: string;
  attempts: number;
  /** How long an attempt counts, from the first one on. */
  seconds: number;
  /** Attempts beyond are not refused, but each has to wait twice as long as the one before: so many seconds first, and at most. */
  slowing?: { first: number; longest: number };
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

/** Counts an attempt by several limits, by all of them or none. @throws RateLimited */
export async function countAll(limits: RateLimits, counted: readonly (readonly [Limit, Subject])[]): Promise<void> {
  for (const [index, attempt] of counted.entries()) {
    try {
      await limits.count(...attempt);
    } catch (refusal) {
      await Promise.all(counted.slice(0, index).map((before) => limits.takeBack(...before)));
      throw refusal;
    }
  }
}

type Options = Pick<IRateLimiterOptions, 'points' | 'duration'>;

const unlimited = Number.MAX_SAFE_INTEGER;

/** The one attempt that a subject has while others of it wait. Its duration is said each time. */
const oneAtATime: Options = { points: 1, duration: 1 };

/** @throws RateLimited */
async function consume(limiter: RateLimiterAbstract, key: string, options?: { customDuration: number }): Promise<RateLimiterRes> {
  try {
    return await limiter.consume(key, 1, options);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new RateLimited(Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
  }
}

export function createRateLimits(redis?: Redis): RateLimits {
  const limiters = new Map<string, RateLimiterAbstract>();

  const limiterNamed = (name: string, given: Options): RateLimiterAbstract => {
    let limiter = limiters.get(name);
    if (!limiter) {
      const options = { ...given, keyPrefix: '' };
      const memory = new RateLimiterMemory(options);
      limiter = redis ? new RateLimiterRedis({ ...options, storeClient: redis, insuranceLimiter: memory }) : memory;
      limiters.set(name, limiter);
    }
    return limiter;
  };

  const limiterOf = ({ name, attempts, seconds, slowing }: Limit): RateLimiterAbstract =>
    limiterNamed(name, { points: slowing ? unlimited : attempts, duration: seconds });
  const gateOf = ({ name }: Limit): RateLimiterAbstract => limiterNamed(`${name} gate`, oneAtATime);
  const gateKeyOf = (limit: Limit, subject: Subject): string => `${keyOf(limit, subject)}:gate`;

  return {
    async count(limit, subject) {
      const key = keyOf(limit, subject);
      const { consumedPoints } = await consume(limiterOf(limit), key);
      const { attempts, slowing } = limit;
      if (!slowing || consumedPoints <= attempts) return;
      // Whoever comes through closes the gate behind, for longer each time.
      const customDuration = Math.min(slowing.longest, slowing.first * 2 ** (consumedPoints - attempts - 1));
      try {
        await consume(gateOf(limit), gateKeyOf(limit, subject), { customDuration });
      } catch (refusal) {
        await limiterOf(limit).reward(key);
        throw refusal;
      }
    },
    async takeBack(limit, subject) {
      await limiterOf(limit).reward(keyOf(limit, subject));
      if (limit.slowing) await gateOf(limit).delete(gateKeyOf(limit, subject));
    },
    async forget(limit, subject) {
      await limiterOf(limit).delete(keyOf(limit, subject));
      if (limit.slowing) await gateOf(limit).delete(gateKeyOf(limit, subject));
    },
  };
}
