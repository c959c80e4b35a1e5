import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createChangeSignal } from '../../../src/platform/changes/createChangeSignal.ts';
import { openDatabase } from '../../../src/platform/database/database.ts';
import { connectRedis } from '../../../src/platform/redis.ts';
import { redisUrl } from '../../setup/redis.ts';
import { workerDatabase } from '../../setup/workerDatabase.ts';
import { createApi } from '../../support/api.ts';
import { startCutOffProxy } from '../../support/cutOffProxy.ts';
import { openEvents } from '../../support/eventReader.ts';
import { eventually } from '../../support/eventually.ts';
import { makeIndividualContact } from '../../support/factories/makeIndividualContact.ts';
import { recordingLogger } from '../../support/recordingLogger.ts';
import { startServer } from '../../support/serverProcess.ts';
import { changeFeedDocument, nextPage, serve, type Feed } from './liveServer.ts';

const { logger } = recordingLogger();
const { url: databaseUrl } = workerDatabase();
const types = ['INDIVIDUAL_CONTACT'];
const startMillis = 120_000;

const ends: (() => unknown)[] = [];
afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

/** What a server process has of its own: its connections to the database and to Redis. */
async function makeProcess(redisUrl?: string) {
  const database = await openDatabase({ url: databaseUrl! });
  const redis = redisUrl === undefined ? undefined : await connectRedis(redisUrl, logger);
  const changes = createChangeSignal({ database, redis, logger });
  ends.push(async () => {
    await changes.close();
    redis?.disconnect();
    await database.close();
  });
  const api = await createApi({ database, changes });
  return { api, ...(await serve(api)) };
}

/** Writes in one process, and how many milliseconds it takes until it is seen in the other. */
async function measureDelay(writer: Awaited<ReturnType<typeof makeProcess>>, feed: Feed): Promise<number> {
  const { id } = await makeIndividualContact(writer.api);
  const written = performance.now();
  expect((await nextPage(feed)).changes).toMatchObject([{ id }]);
  return performance.now() - written;
}

/** Delivery by the signal: a look of a follower's own comes after two seconds at the earliest. */
async function becomesFast(writer: Awaited<ReturnType<typeof makeProcess>>, feed: Feed): Promise<void> {
  await eventually(async () => (await measureDelay(writer, feed)) < 1000, 30_000);
}

(databaseUrl ? describe : describe.skip)('two processes on one PostgreSQL', () => {
  test.each([['by NOTIFY', undefined], ...(redisUrl ? [['by Redis', redisUrl] as const] : [])])('what is written in one is seen in the other within a second, %s', async (_name, url) => {
    const [one, other] = [await makeProcess(url), await makeProcess(url)];
    const feed = await other.follow({ types, token: one.api.access.token });
    await nextPage(feed);
    await becomesFast(one, feed);
    expect(await measureDelay(one, feed)).toBeLessThan(1000);
  });

  (redisUrl ? test : test.skip)('while Redis is away nothing is lost, and it is fast again when it is back', async () => {
    const proxy = await startCutOffProxy(redisUrl!);
    ends.push(() => proxy.cutOff());
    const [one, other] = [await makeProcess(proxy.url), await makeProcess(proxy.url)];
    const feed = await other.follow({ types, token: one.api.access.token });
    await nextPage(feed);
    await becomesFast(one, feed);
    await proxy.cutOff();
    expect(await measureDelay(one, feed)).toBeLessThan(6000);
    await proxy.open();
    await becomesFast(one, feed);
  });
});

test('SIGTERM ends the feeds of a process with a code, and the process soon after', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'kith-live-'));
  ends.push(() => rmSync(directory, { recursive: true, force: true, maxRetries: 10 }));
  const server = await startServer({ DATA_DIR: directory });
  const feeds = await Promise.all(Array.from({ length: 5 }, () => openEvents(server.url, { query: changeFeedDocument, token: server.token })));
  for (const feed of feeds) expect(await feed.next()).toMatchObject({ event: 'next' });
  const signalled = performance.now();
  const exited = server.terminate();
  for (const feed of feeds) {
    expect((await feed.next())?.errors).toMatchObject([{ extensions: { code: 'SHUTTING_DOWN' } }]);
    expect(await feed.next()).toEqual({ event: 'complete' });
    expect(await feed.next()).toBeNull();
  }
  expect(await exited).toBe(0);
  expect(performance.now() - signalled).toBeLessThan(8000);
}, startMillis);
