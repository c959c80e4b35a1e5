/** Budgets of tenants and callers, in memory and through Redis. */
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Permission } from '../../src/generated/prisma/client.ts';
import { BudgetExhausted } from '../../src/limits/BudgetExhausted.ts';
import { createBudgets, type BudgetOptions } from '../../src/limits/budgets.ts';
import { Purses } from '../../src/limits/Purses.ts';
import { newUuid } from '../../src/platform/ids.ts';
import { metricsRegistry } from '../../src/platform/metrics.ts';
import { connectRedis } from '../../src/platform/redis.ts';
import type { Actor } from '../../src/platform/requestContext.ts';
import { redisUrl } from '../setup/redis.ts';
import { startCutOffProxy } from '../support/cutOffProxy.ts';
import { eventually } from '../support/eventually.ts';
import { recordingLogger } from '../support/recordingLogger.ts';

const large = { burst: 1_000_000, rate: 1 };

function actor(overrides: Partial<Actor> = {}): Actor {
  return { kind: 'USER', id: newUuid(), tenantId: newUuid(), permissions: new Set<Permission>(['TENANT_ACCESS']), ...overrides };
}

/** Purses whose clock a test turns. */
function turned(options: BudgetOptions) {
  const clock = { millis: 0 };
  return { clock, purses: new Purses({ budgets: createBudgets(options), clock: () => clock.millis }) };
}

const refusalOf = (purses: Purses, by: Actor): BudgetExhausted | null => purses.of(by).refusal();

test('a bucket fills with its rate up to its burst, and is let into debt by what may cost more than there is', () => {
  const { clock, purses } = turned({ tenant: large, user: { burst: 100, rate: 10 } });
  const user = actor();
  const remaining = (): number | undefined => {
    const purse = purses.of(user);
    purse.pay(0);
    return purse.report?.caller.remaining;
  };
  purses.of(user).pay(60);
  expect(remaining()).toBe(40);
  clock.millis += 2500;
  expect(remaining()).toBe(65);
  clock.millis += 60_000;
  expect(remaining()).toBe(100);

  purses.of(user).pay(125);
  expect(refusalOf(purses, user)).toMatchObject({ code: 'RATE_LIMITED', status: 429, bucket: 'CALLER', limit: 100, restoreRate: 10, retryAfter: 3 });
  clock.millis += 2500;
  expect(refusalOf(purses, user)).toMatchObject({ retryAfter: 1 });
  clock.millis += 1;
  expect(refusalOf(purses, user)).toBeNull();
});

test('a request is paid once, from both buckets, or from none', () => {
  const { purses } = turned({ tenant: { burst: 100, rate: 1 }, user: { burst: 30, rate: 1 } });
  const [one, other] = [actor(), actor()];
  const purse = purses.of(one);
  expect(purse.report).toBeUndefined();
  purse.pay(30);
  purse.pay(30);
  expect(purse.report).toEqual({
    requested: 30,
    tenant: { remaining: 70, limit: 100, restoreRate: 1 },
    caller: { remaining: 0, limit: 30, restoreRate: 1 },
  });
  expect(() => purses.of(one).pay(5)).toThrow(BudgetExhausted);
  const colleague = purses.of({ ...one, id: other.id });
  colleague.pay(1);
  expect(colleague.report).toMatchObject({ tenant: { remaining: 69 }, caller: { remaining: 29 } });
});

test.each<[string, Partial<Actor>, number]>([
  ['a user', {}, 1],
  ['an API key', { kind: 'API_KEY' }, 2],
  ['a user with TENANT_BACKOFFICE', { permissions: new Set<Permission>(['TENANT_BACKOFFICE']) }, 3],
  ['an API key with TENANT_BACKOFFICE', { kind: 'API_KEY', permissions: new Set<Permission>(['TENANT_BACKOFFICE']) }, 3],
])('%s has a budget of its kind', (_name, overrides, burst) => {
  const { purses } = turned({ tenant: large, user: { burst: 1, rate: 1 }, apiKey: { burst: 2, rate: 1 }, backoffice: { burst: 3, rate: 1 } });
  const [one, other] = [actor(overrides), actor(overrides)];
  purses.of(one).pay(burst);
  expect(refusalOf(purses, one)).toMatchObject({ bucket: 'CALLER', limit: burst });
  expect(refusalOf(purses, other)).toBeNull();
});

test('a user and an API key of one id do not share a budget, nor does a caller get a new one by other permissions for a moment', () => {
  const { purses } = turned({ tenant: large, user: { burst: 5, rate: 1 }, apiKey: { burst: 5, rate: 1 }, backoffice: { burst: 5, rate: 1 } });
  const user = actor();
  const backoffice = { ...user, permissions: new Set<Permission>(['TENANT_BACKOFFICE']) };
  purses.of(user).pay(5);
  expect(refusalOf(purses, { ...user, kind: 'API_KEY' })).toBeNull();
  purses.of(backoffice).pay(5);
  for (const by of [user, backoffice, user, backoffice]) expect(refusalOf(purses, by)).not.toBeNull();
});

test('a tenant that has used up its budget is refused, whoever calls, and says when it goes on; another tenant is not', async () => {
  const { purses } = turned({ tenant: { burst: 100, rate: 50 }, user: { burst: 100, rate: 1000 } });
  const [noisy, quiet] = [actor(), actor()];
  const counted = async () => (await metricsRegistry.getSingleMetric('kith_budget_refusals_total')!.get()).values.find(({ labels }) => labels.bucket === 'TENANT')?.value ?? 0;
  const before = await counted();
  purses.of(noisy).pay(350);
  for (const id of [noisy.id, newUuid()]) {
    expect(refusalOf(purses, { ...noisy, id })).toMatchObject({ bucket: 'TENANT', limit: 100, restoreRate: 50, retryAfter: 5 });
  }
  expect(refusalOf(purses, quiet)).toBeNull();
  expect(await counted()).toBe(before + 2);
});

test('deciding takes microseconds', () => {
  const { purses } = turned({ tenant: { burst: 1e9, rate: 1e9 }, user: { burst: 1e9, rate: 1e9 } });
  const user = actor();
  const rounds = 20_000;
  const start = performance.now();
  for (let round = 0; round < rounds; round++) {
    const purse = purses.of(user);
    purse.assertLeft();
    purse.pay(1);
  }
  // Far more than it takes, on a machine that does other things as well.
  expect(((performance.now() - start) * 1000) / rounds).toBeLessThan(50);
});

const withRedis = redisUrl ? describe : describe.skip;

withRedis('through Redis', () => {
  const { logger } = recordingLogger();
  const ends: (() => unknown)[] = [];
  afterAll(() => Promise.all(ends.map((end) => end())));

  async function process(options: BudgetOptions, url = redisUrl!) {
    const redis = await connectRedis(url, logger);
    ends.push(() => redis.status === 'end' || redis.disconnect());
    return { redis, purses: new Purses({ budgets: createBudgets(options), redis }) };
  }

  const unshared = async () => (await metricsRegistry.getSingleMetric('kith_budgets_unshared_total')!.get()).values[0]!.value;

  test('processes take from the same buckets, which are kept until they are full again', async () => {
    const budgets = { tenant: { burst: 1000, rate: 1 }, user: { burst: 100, rate: 1 } };
    const [one, other] = [await process(budgets), await process(budgets)];
    const user = actor();
    one.purses.of(user).pay(150);
    await eventually(() => refusalOf(other.purses, user) !== null);
    expect(refusalOf(other.purses, user)).toMatchObject({ bucket: 'CALLER' });
    expect(refusalOf(other.purses, { ...user, id: newUuid() })).toBeNull();

    const keys = await one.redis.keys(`${user.tenantId}:*`);
    expect(keys).toContain(`${user.tenantId}:budget`);
    for (const key of keys) expect(await one.redis.pttl(key)).toBeGreaterThan(0);
    expect(await one.redis.pttl(`${user.tenantId}:budget:user:USER:${user.id}`)).toBeLessThanOrEqual(150_001);
  });

  test('what several took at once is a debt of the bucket, so that its rate holds in the long run', async () => {
    const budgets = { tenant: { burst: 100, rate: 100 }, user: { burst: 1e6, rate: 1e6 } };
    const processes = await Promise.all([process(budgets), process(budgets), process(budgets)]);
    const tenantId = newUuid();
    let spent = 0;
    const start = performance.now();
    while (performance.now() - start < 3000) {
      for (const { purses } of processes) {
        const purse = purses.of(actor({ tenantId }));
        if (purse.refusal()) continue;
        purse.pay(20);
        spent += 20;
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    // Burst and three seconds, and what each process spends before it hears of the others.
    expect(spent).toBeLessThanOrEqual(100 + 300 + 3 * 120);
    expect(spent).toBeGreaterThanOrEqual(200);
  }, 15_000);

  test.each(['away', 'silent'] as const)('while Redis is %s, nobody waits for it or is refused because of it, and each process goes on counting; then they share again', async (how) => {
    const proxy = await startCutOffProxy(redisUrl!);
    ends.push(() => proxy.cutOff().catch(() => {}));
    const budgets = { tenant: large, user: { burst: 100, rate: 1 } };
    const [broken, other] = [await process(budgets, proxy.url), await process(budgets)];
    const user = actor();
    if (how === 'away') await proxy.cutOff();
    else proxy.stall();

    const failures = await unshared();
    const start = performance.now();
    broken.purses.of(user).pay(150);
    expect(refusalOf(broken.purses, user)).toMatchObject({ bucket: 'CALLER' });
    expect(refusalOf(broken.purses, { ...user, id: newUuid() })).toBeNull();
    expect(performance.now() - start).toBeLessThan(50);
    await eventually(async () => (await unshared()) > failures);
    expect(refusalOf(other.purses, user)).toBeNull();

    if (how === 'away') await proxy.open();
    else proxy.resume();
    // What is spent while it does not answer yet is forgotten.
    const colleagues: Actor[] = [];
    await eventually(() => {
      const colleague = { ...user, id: newUuid() };
      broken.purses.of(colleague).pay(150);
      colleagues.push(colleague);
      return colleagues.some((each) => refusalOf(other.purses, each) !== null);
    });
  }, 20_000);
});
