import { afterAll, describe, expect, test } from '@jest/globals';
import { createApp, type App } from '../../src/http/app.ts';
import { openDatabase, type Database } from '../../src/platform/database/database.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { connectRedis } from '../../src/platform/redis.ts';
import { redisUrl } from '../setup/redis.ts';
import { isOnServer, startScratchDatabase } from '../setup/scratchDatabase.ts';
import { workerDatabase } from '../setup/workerDatabase.ts';
import { jwtSecret } from '../support/actors.ts';
import { startCutOffProxy } from '../support/cutOffProxy.ts';
import { testApp } from './testApp.ts';

const closers: (() => unknown)[] = [];
afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

const logger = createLogger('silent');

async function get(app: App, path: string, method = 'GET') {
  const response = await app.fetch(`http://kith.test${path}`, { method });
  const text = await response.text();
  return { status: response.status, headers: response.headers, report: (text ? JSON.parse(text) : null) as Record<string, string> | null };
}

const appOn = (database: Database): App => createApp({ database, jwt: { secret: jwtSecret }, logger });
const wellReport = { status: 'ready', database: 'ok', migrations: 'ok', redis: 'not used' };

test('a process lives and is ready', async () => {
  const { app } = await testApp();
  expect(await get(app, '/healthz')).toMatchObject({ status: 200, report: { status: 'alive' } });
  const ready = await get(app, '/readyz');
  expect([ready.status, ready.report, ready.headers.get('cache-control')]).toEqual([200, wellReport, 'no-store']);
  for (const path of ['/healthz', '/readyz']) {
    expect(await get(app, path, 'HEAD')).toMatchObject({ status: 200, report: null });
    expect((await get(app, path, 'POST')).status).toBe(405);
  }
});

test('one that ends is not ready, and lives', async () => {
  const { app } = await testApp();
  app.readiness.end();
  expect(await get(app, '/readyz')).toMatchObject({ status: 503, report: { ...wellReport, status: 'shutting down' } });
  expect((await get(app, '/healthz')).status).toBe(200);
});

test('one whose database lacks a migration is not ready', async () => {
  const scratch = await startScratchDatabase('health');
  const database = await openDatabase(scratch.options);
  closers.push(() => scratch.stop(), () => database.close());
  expect(await get(appOn(database), '/readyz')).toMatchObject({ status: 503, report: { ...wellReport, status: 'not ready', migrations: 'pending' } });
});

test('however often it is asked, the database is asked once a second', async () => {
  const database = await openDatabase(workerDatabase());
  closers.push(() => database.close());
  const asked: string[] = [];
  const query = database.pool.query.bind(database.pool) as (...args: unknown[]) => unknown;
  database.pool.query = ((...args: unknown[]) => {
    asked.push(String(args[0]));
    return query(...args);
  }) as typeof database.pool.query;
  const app = appOn(database);
  await Promise.all(Array.from({ length: 100 }, () => get(app, '/readyz')));
  expect(asked).toHaveLength(1);
});

const onServer = isOnServer() ? describe : describe.skip;

onServer('without its database', () => {
  async function openThroughProxy() {
    const proxy = await startCutOffProxy((workerDatabase() as { url: string }).url);
    const database = await openDatabase({ url: proxy.url, onError: () => {} });
    // The database closes when nothing waits for it any more.
    closers.push(() => database.close(), () => proxy.cutOff().catch(() => {}));
    return { proxy, app: appOn(database) };
  }
  const away = { ...wellReport, status: 'not ready', database: 'away', migrations: 'unknown' };

  test('a process is not ready, lives, and is ready again', async () => {
    const { proxy, app } = await openThroughProxy();
    await proxy.cutOff();
    expect(await get(app, '/readyz')).toMatchObject({ status: 503, report: away });
    expect((await get(app, '/healthz')).status).toBe(200);
    await proxy.open();
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await get(app, '/readyz')).toMatchObject({ status: 200, report: wellReport });
  });

  test('nor is one whose database says nothing', async () => {
    const { proxy, app } = await openThroughProxy();
    expect((await get(app, '/readyz')).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    proxy.stall();
    expect(await get(app, '/readyz')).toMatchObject({ status: 503, report: away });
  });
});

(redisUrl ? test : test.skip)('one whose Redis is away is ready, and says so', async () => {
  const proxy = await startCutOffProxy(redisUrl!);
  const redis = await connectRedis(proxy.url, logger);
  closers.push(() => redis.disconnect());
  const { app } = await testApp({ redis });
  expect(await get(app, '/readyz')).toMatchObject({ status: 200, report: { ...wellReport, redis: 'ok' } });
  await proxy.cutOff();
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(await get(app, '/readyz')).toMatchObject({ status: 200, report: { ...wellReport, redis: 'away' } });
});
