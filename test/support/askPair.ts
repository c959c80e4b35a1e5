/**
 * Requests to a pair of server processes, now the one, now the other, so that whoever reads what it has written mostly asks
 * the server that did not write it.
 */
import { Agent, request } from 'node:http';
import { afterAll } from '@jest/globals';
import pg from 'pg';
import { createChangeSignal } from '../../src/platform/changes/createChangeSignal.ts';
import { createLogger } from '../../src/platform/logger.ts';
import { createRateLimits } from '../../src/platform/rateLimit.ts';
import { connectRedis } from '../../src/platform/redis.ts';
import { serverPair } from '../setup/serverPairs.ts';
import { redisUrl } from '../setup/redis.ts';
import { workerDatabase } from '../setup/workerDatabase.ts';
import { eventually } from './eventually.ts';
import { testDatabase } from './testDatabase.ts';

const pair = serverPair();
const agent = new Agent({ keepAlive: true });
let turn = 0;
let keptAway = 0;

/** Whether requests go to a pair now. */
export const isPaired = (): boolean => pair !== undefined && keptAway === 0;

/** What is watched from inside of the server is asked of the one in the process of the tests. */
export async function askedInProcess<T>(operation: () => Promise<T>): Promise<T> {
  keptAway++;
  try {
    return await operation();
  } finally {
    keptAway--;
  }
}

let shared: ReturnType<typeof share> | undefined;

/** What the server in the process of the tests shares with the pair, as a third one would; nothing when there is no pair. */
export const sharedWithPair = async () => (pair ? await (shared ??= share()) : {});

async function share() {
  const logger = createLogger('silent');
  const [{ database }, redis] = await Promise.all([testDatabase(), connectRedis(redisUrl!, logger)]);
  return { redis, rateLimits: createRateLimits(redis), changes: createChangeSignal({ database, redis, logger }) };
}

export interface PairAnswer {
  status: number;
  json(): Promise<unknown>;
}

/** A POST to /graphql of one of them. */
export async function askPair(headers: Record<string, string>, body: string): Promise<PairAnswer> {
  await caughtUp();
  const { urls } = pair!;
  return new Promise((resolve, reject) => {
    const sent = request(urls[turn++ % urls.length]!, { method: 'POST', agent, headers: { ...headers, host: 'kith.test' } });
    sent.on('error', reject).on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode!, json: () => Promise.resolve(JSON.parse(text)) });
      });
    });
    sent.end(body);
  });
}

let hasWritten = true;
let catchingUp = Promise.resolve();

/** What tests write past the servers, the servers cannot wait for: so the tests do, and for nothing else. */
function caughtUp(): Promise<void> {
  if (hasWritten) {
    hasWritten = false;
    catchingUp = catchUp();
  }
  return catchingUp;
}

async function catchUp(): Promise<void> {
  const { primary, replica } = await (watched ??= watch());
  const { rows } = await primary.query<{ lsn: string }>('SELECT pg_current_wal_flush_lsn()::text AS lsn');
  await eventually(async () => (await replica.query<{ has: boolean }>('SELECT pg_last_wal_replay_lsn() >= $1::pg_lsn AS has', [rows[0]!.lsn])).rows[0]!.has);
}

let watched: Promise<{ primary: pg.Client; replica: pg.Client }> | undefined;

async function watch() {
  const { database } = await testDatabase();
  database.pool.on('acquire', () => (hasWritten = true));
  const clients = { primary: new pg.Client(workerDatabase().url), replica: new pg.Client(pair!.replicaUrl) };
  await Promise.all([clients.primary.connect(), clients.replica.connect()]);
  return clients;
}

afterAll(async () => {
  agent.destroy();
  const { redis, changes } = (await shared) ?? {};
  await changes?.close();
  redis?.disconnect();
  const { primary, replica } = (await watched) ?? {};
  await Promise.all([primary?.end(), replica?.end()]);
});
