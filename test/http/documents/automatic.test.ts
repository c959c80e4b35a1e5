import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Redis } from 'ioredis';
import { createLogger } from '../../../src/platform/logger.ts';
import { connectRedis } from '../../../src/platform/redis.ts';
import { hash, own } from '../../modules/document/manifests.ts';
import { redisUrl } from '../../setup/redis.ts';
import { openDocuments, persistedQuery } from './documentsWorld.ts';

type World = Awaited<ReturnType<typeof openDocuments>>;

const document = () => own('query Automatic { viewer { kind } }');
const answer = { status: 200, body: { data: { viewer: { kind: 'USER' } } } };
const notFound = { body: { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] } };

async function expectProtocol(world: World): Promise<void> {
  const text = document();
  expect(await world.post(persistedQuery(text), world.access)).toMatchObject(notFound);
  expect(await world.get(persistedQuery(text), world.access)).toMatchObject(notFound);
  expect(await world.post({ query: text, ...persistedQuery(text) }, world.access)).toMatchObject(answer);
  expect(await world.post(persistedQuery(text), world.access)).toMatchObject(answer);
  expect(await world.get(persistedQuery(text), world.access)).toMatchObject(answer);
  // It is no registered document.
  expect(await world.post({ documentId: hash(text) }, world.access)).toMatchObject(notFound);
}

test('RU.38: a client teaches the server a document by its hash', async () => {
  await expectProtocol(await openDocuments());
});

test('RU.38: a text with another hash is refused and not kept', async () => {
  const world = await openDocuments();
  const text = document();
  const { status, body } = await world.post({ query: text, ...persistedQuery('other') }, world.access);
  expect([status, body.errors![0]!.extensions.code]).toEqual([400, 'PERSISTED_QUERY_HASH_MISMATCH']);
  expect(await world.post(persistedQuery(text), world.access)).toMatchObject(notFound);
  expect(await world.post(persistedQuery('other'), world.access)).toMatchObject(notFound);
});

test('RU.38: who is not signed in teaches nothing, and long texts are run and not kept', async () => {
  const world = await openDocuments();
  const text = document();
  await world.post({ query: text, ...persistedQuery(text) });
  expect(await world.post(persistedQuery(text), world.access)).toMatchObject(notFound);
  const long = `${document()} #${'x'.repeat(100_000)}`;
  expect(await world.post({ query: long, ...persistedQuery(long) }, world.access)).toMatchObject(answer);
  expect(await world.post(persistedQuery(long), world.access)).toMatchObject(notFound);
});

test('RU.38: it can be turned off', async () => {
  const world = await openDocuments({ automatic: false });
  const text = document();
  const { body } = await world.post({ query: text, ...persistedQuery(text) }, world.access);
  expect(body.errors![0]).toMatchObject({ message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } });
  expect(await world.post({ query: text }, world.access)).toMatchObject(answer);
});

test('RU.38: a Redis that is away or hangs fails no request', async () => {
  const away = await connectRedis('redis://127.0.0.1:1', createLogger('silent'));
  try {
    await expectProtocol(await openDocuments({}, { redis: away }));
  } finally {
    away.disconnect();
  }
});

(redisUrl ? describe : describe.skip)('with Redis', () => {
  let redis: Redis;
  beforeAll(async () => {
    redis = await connectRedis(redisUrl!, createLogger('silent'));
  });
  afterAll(() => redis.disconnect());

  test('RU.38: what one process was taught, the others know', async () => {
    const [one, other] = [await openDocuments({}, { redis }), await openDocuments({}, { redis })];
    await expectProtocol(one);
    const text = document();
    expect(await one.post({ query: text, ...persistedQuery(text) }, one.access)).toMatchObject(answer);
    expect(await other.get(persistedQuery(text), other.access)).toMatchObject(answer);
    const [key] = await redis.keys(`*:automatic-document:${hash(text)}`);
    expect(await redis.ttl(key!)).toBeGreaterThan(60 * 60);
  });
});
