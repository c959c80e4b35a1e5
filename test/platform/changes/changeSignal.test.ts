import { afterAll, describe, expect, test } from '@jest/globals';
import type { ChangeSignal } from '../../../src/platform/changes/changeSignal.ts';
import { createChangeSignal } from '../../../src/platform/changes/createChangeSignal.ts';
import { openDatabase } from '../../../src/platform/database/database.ts';
import { newUuid } from '../../../src/platform/ids.ts';
import { connectRedis } from '../../../src/platform/redis.ts';
import { redisUrl } from '../../setup/redis.ts';
import { workerDatabase } from '../../setup/workerDatabase.ts';
import { startCutOffProxy } from '../../support/cutOffProxy.ts';
import { eventually } from '../../support/eventually.ts';
import { recordingLogger } from '../../support/recordingLogger.ts';
import { testDatabase } from '../../support/testDatabase.ts';

const { logger, lines } = recordingLogger();
const ends: (() => unknown)[] = [];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

const { url: databaseUrl } = workerDatabase();

/** What a process of its own has. */
async function makeSignal(carrier: string, url: string | undefined): Promise<ChangeSignal> {
  const redis = carrier === 'Redis' ? await connectRedis(url!, logger) : undefined;
  if (redis) ends.push(() => redis.disconnect());
  const database = carrier === 'PostgreSQL' ? await openDatabase({ url: url! }) : (await testDatabase()).database;
  if (carrier === 'PostgreSQL') ends.push(() => database.close());
  const signal = createChangeSignal({ database, redis, logger });
  ends.push(() => signal.close());
  return signal;
}

/** Counts how often a tenant was woken. */
function countWakes(signal: ChangeSignal, tenantId = newUuid()) {
  const counted = { tenantId, wakes: 0, end: signal.subscribe(tenantId, () => counted.wakes++) };
  return counted;
}

/** Until what one says, the other hears: it takes a moment until it listens. */
async function connected(one: ChangeSignal, other: ChangeSignal): Promise<void> {
  const counted = countWakes(other);
  await eventually(() => {
    one.publish(counted.tenantId);
    return counted.wakes > 1;
  });
  counted.end();
}

test('in one process, those who wait for a tenant are woken at once, until they end it', async () => {
  const signal = await makeSignal('none', undefined);
  const [one, other] = [countWakes(signal), countWakes(signal)];
  const second = countWakes(signal, one.tenantId);
  signal.publish(one.tenantId);
  expect([one.wakes, second.wakes, other.wakes]).toEqual([1, 1, 0]);
  second.end();
  signal.publish(one.tenantId);
  expect([one.wakes, second.wakes, other.wakes]).toEqual([2, 1, 0]);
});

const carriers = [
  ...(databaseUrl ? [{ carrier: 'PostgreSQL', url: databaseUrl }] : []),
  ...(redisUrl ? [{ carrier: 'Redis', url: redisUrl }] : []),
];

for (const { carrier, url } of carriers) describe(`by ${carrier}`, () => {
  test('what one process says, another hears within a second; in its own it is heard once, and at once', async () => {
    const [one, other] = [await makeSignal(carrier, url), await makeSignal(carrier, url)];
    await connected(one, other);
    const here = countWakes(one);
    const there = countWakes(other, here.tenantId);
    one.publish(here.tenantId);
    expect(here.wakes).toBe(1);
    await eventually(() => there.wakes === 1, 1000);
    // Messages keep their order, so its own would have come by now.
    other.publish(here.tenantId);
    await eventually(() => here.wakes === 2, 1000);
    expect([here.wakes, there.wakes]).toEqual([2, 2]);
  });

  test('a thousand tenants are named in a few messages, each once', async () => {
    const [one, other] = [await makeSignal(carrier, url), await makeSignal(carrier, url)];
    await connected(one, other);
    const there = Array.from({ length: 1000 }, () => countWakes(other));
    for (const { tenantId } of [...there, ...there]) one.publish(tenantId);
    await eventually(() => there.every(({ wakes }) => wakes > 0), 2000);
    expect(there.filter(({ wakes }) => wakes !== 1)).toEqual([]);
  });

  test('who was cut off is woken when it is back, because something may have been said meanwhile', async () => {
    const proxy = await startCutOffProxy(url);
    const [one, other] = [await makeSignal(carrier, url), await makeSignal(carrier, proxy.url)];
    ends.push(() => proxy.cutOff());
    await connected(one, other);
    const there = countWakes(other);
    await proxy.cutOff();
    // Nothing fails and nothing waits.
    for (const signal of [one, other]) signal.publish(there.tenantId);
    expect(there.wakes).toBe(1);
    await proxy.open();
    await eventually(() => there.wakes === 2);
    await connected(one, other);
    if (carrier === 'PostgreSQL') expect(lines.join('\n')).toMatch(/the connection that hears.*broke[^]*heard of again/i);
  });
});
