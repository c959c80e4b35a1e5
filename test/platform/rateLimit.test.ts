import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { RateLimited } from '../../src/platform/domainError.ts';
import { newUuid } from '../../src/platform/ids.ts';
import { createRateLimits, type Limit, type RateLimits } from '../../src/platform/rateLimit.ts';
import { connectRedis } from '../../src/platform/redis.ts';
import { redisUrl } from '../setup/redis.ts';
import { startCutOffProxy } from '../support/cutOffProxy.ts';
import { recordingLogger } from '../support/recordingLogger.ts';

const { logger, lines } = recordingLogger();

const ends: (() => unknown)[] = [];
afterAll(() => Promise.all(ends.map((end) => end())));

async function openRedis(url: string) {
  const redis = await connectRedis(url, logger);
  ends.push(() => redis.status === 'end' || redis.disconnect());
  return redis;
}

const limit = (overrides: Partial<Limit> = {}): Limit => ({ name: newUuid(), attempts: 3, seconds: 60, ...overrides });
const somebody = () => ({ tenantId: newUuid(), id: newUuid() });

/** How many of some attempts, made at once, are let through. */
async function allowed(limits: RateLimits, of: Limit, subject: { tenantId: string; id: string }, attempts = 5): Promise<number> {
  const outcomes = await Promise.allSettled(Array.from({ length: attempts }, () => limits.count(of, subject)));
  const refusals = outcomes.filter((outcome) => outcome.status === 'rejected');
  for (const { reason } of refusals) expect(reason).toBeInstanceOf(RateLimited);
  return attempts - refusals.length;
}

const stores = [
  { name: 'in memory', url: undefined },
  ...(redisUrl ? [{ name: 'in Redis', url: redisUrl }] : []),
];

describe.each(stores)('$name', ({ url }) => {
  let limits: RateLimits;
  beforeAll(async () => {
    limits = createRateLimits(url === undefined ? undefined : await openRedis(url));
  });

  test('as many attempts as the limit says are let through, for each subject, tenant and limit of its own', async () => {
    const [of, subject] = [limit(), somebody()];
    expect(await allowed(limits, of, subject)).toBe(3);
    expect(await allowed(limits, of, subject)).toBe(0);
    expect(await allowed(limits, of, { ...subject, id: newUuid() })).toBe(3);
    expect(await allowed(limits, of, { ...subject, tenantId: newUuid() })).toBe(3);
    expect(await allowed(limits, limit(), subject)).toBe(3);
  });

  test('RU.12: a refusal says how many seconds are left, and after them attempts are let through again', async () => {
    const [of, subject] = [limit({ attempts: 1, seconds: 2 }), somebody()];
    await limits.count(of, subject);
    const refusal: unknown = await limits.count(of, subject).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'RATE_LIMITED', status: 429, retryAfter: 2 });
    await delay(2100);
    await limits.count(of, subject);
  });

  test('RU.4: beyond the limit of one that slows, an attempt at a time is let through, and the next has to wait twice as long', async () => {
    const [of, subject] = [limit({ attempts: 2, slowing: { first: 1, longest: 3 } }), somebody()];
    const waitOf = async () => limits.count(of, subject).then(() => 0, (refusal: unknown) => (refusal as RateLimited).retryAfter);
    expect(await allowed(limits, of, subject, 10)).toBe(3);
    expect([await waitOf(), await waitOf()]).toEqual([1, 1]);
    await delay(1100);
    expect(await allowed(limits, of, subject, 10)).toBe(1);
    expect(await waitOf()).toBe(2);
    await delay(2100);
    expect([await waitOf(), await waitOf()]).toEqual([0, 3]);

    await limits.takeBack(of, subject);
    expect([await waitOf(), await waitOf()]).toEqual([0, 3]);
    await limits.forget(of, subject);
    expect(await allowed(limits, of, subject, 10)).toBe(3);
  });

  test('an attempt can be taken back, and all of them be forgotten', async () => {
    const [of, subject] = [limit(), somebody()];
    await allowed(limits, of, subject, 3);
    await limits.takeBack(of, subject);
    expect(await allowed(limits, of, subject)).toBe(1);
    await limits.forget(of, subject);
    expect(await allowed(limits, of, subject)).toBe(3);
  });
});

const withRedis = redisUrl ? describe : describe.skip;

withRedis('with Redis', () => {
  test('processes share their counts, under keys that start with the tenant', async () => {
    const [one, other] = [await openRedis(redisUrl!), await openRedis(redisUrl!)];
    const [of, subject] = [limit(), somebody()];
    expect(await allowed(createRateLimits(one), of, subject, 2)).toBe(2);
    expect(await allowed(createRateLimits(other), of, subject)).toBe(1);
    expect(await one.keys(`${subject.tenantId}:*`)).toHaveLength(1);
  });

  test('while Redis is away, attempts are counted in memory, neither refused nor let through all; then in Redis again', async () => {
    const proxy = await startCutOffProxy(redisUrl!);
    const redis = await openRedis(proxy.url);
    const [limits, direct] = [createRateLimits(redis), createRateLimits(await openRedis(redisUrl!))];
    const [of, subject] = [limit(), somebody()];
    await limits.count(of, subject);

    await proxy.cutOff();
    expect(await allowed(limits, of, subject)).toBe(3);
    expect(await allowed(limits, of, subject)).toBe(0);
    await limits.takeBack(of, subject);
    await limits.forget(of, subject);

    await proxy.open();
    while (redis.status !== 'ready') await delay(20);
    expect(await allowed(limits, of, subject)).toBe(2);
    expect(await allowed(direct, of, subject)).toBe(0);
    expect(lines.filter((line) => line.includes('Redis is'))).toMatchObject([
      expect.stringContaining('Redis is away'),
      expect.stringContaining('Redis is back'),
    ]);
    redis.disconnect();
    await proxy.cutOff();
  });

  test('a Redis that does not answer holds up one attempt, and is asked again when it does', async () => {
    const proxy = await startCutOffProxy(redisUrl!);
    const redis = await openRedis(proxy.url);
    const limits = createRateLimits(redis);
    const [of, subject] = [limit(), somebody()];
    await limits.count(of, subject);
    proxy.stall();
    const start = performance.now();
    expect(await allowed(limits, of, subject)).toBe(3);
    expect(performance.now() - start).toBeLessThan(3000);
    // It is known by now.
    expect(await redis.ping().catch((error: unknown) => (error as Error).message)).toContain('enableOfflineQueue');
    await delay(1500);
    expect(redis.status).not.toBe('ready');
    proxy.resume();
    while (redis.status !== 'ready') await delay(20);
    expect(await allowed(limits, of, subject)).toBe(2);
    redis.disconnect();
    await proxy.cutOff();
  });
});
