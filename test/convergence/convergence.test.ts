import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { redisUrl } from '../setup/redis.ts';
import { convergenceRounds } from '../setup/convergenceRounds.ts';
import { isOnServer } from '../setup/scratchDatabase.ts';
import { startCutOffProxy } from '../support/cutOffProxy.ts';
import { openConvergenceWorld, type ConvergenceWorld } from './world.ts';
import { LiveCopy } from './LiveCopy.ts';
import { MobileClient } from './MobileClient.ts';
import { Writers } from './Writers.ts';

const writerCount = 8;
const longestRunMillis = 700;
const liveMillis = 15_000;
const timeoutMillis = 120_000 + convergenceRounds * 15_000;

let world: ConvergenceWorld | undefined;
let folder: string;

afterEach(async () => {
  await world?.close();
  world = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** Refusals that an edit may meet when others write to the same contacts. */
const expectedRefusals = new Set(['NOT_FOUND', 'STALE_VERSION', 'FORBIDDEN']);

const versionsOf = (nodes: { id: string; version?: number }[]): [string, number][] =>
  nodes.flatMap(({ id, version }): [string, number][] => (version === undefined ? [] : [[id.slice(-32), version]])).sort(byId);

const byId = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : 1);

/** Rounds of writing, in each of which the client is killed, ending with the comparison of both sides. */
async function converge({ servers, device }: ConvergenceWorld, meanwhile?: (round: number) => Promise<void>): Promise<void> {
  const client = new MobileClient(folder);
  const writers = new Writers(servers);
  const copy = new LiveCopy(servers.at(-1)!);
  await copy.start();
  for (let round = 0; round < convergenceRounds; round++) {
    writers.start(writerCount);
    const server = device(servers[round % servers.length]!);
    await client.runAndDie(server, { seed: round, millis: Math.random() * longestRunMillis });
    await meanwhile?.(round);
    await writers.rest();
    await client.sync(server);
    await expectAlike(client, copy);
  }
  await copy.stop();
  expect(writers.count).toBeGreaterThan(convergenceRounds * writerCount);
}

async function expectAlike(client: MobileClient, copy: LiveCopy): Promise<void> {
  const { nodes, edits, refusals } = await client.dump();
  const stored = [...(await world!.storedVersions())].sort(byId);
  expect(versionsOf(nodes)).toEqual(stored);
  expect(await world!.nodesOfServer()).toEqual(new Map(nodes.map((node) => [node.id, node])));
  expect(edits).toEqual([]);
  expect(refusals.filter(({ code }) => !expectedRefusals.has(code))).toEqual([]);
  expect(await world!.repeatedNames('Offline')).toEqual([]);
  await expectLive(copy, stored);
}

/** Live updates take their time, and not longer. */
async function expectLive(copy: LiveCopy, stored: [string, number][]): Promise<void> {
  const seen = () => versionsOf([...copy.versions].map(([id, version]) => ({ id, ...(version !== undefined && { version }) })));
  const deadline = performance.now() + liveMillis;
  while (JSON.stringify(seen()) !== JSON.stringify(stored) && performance.now() < deadline) await delay(20);
  expect(seen()).toEqual(stored);
}

const makeFolder = (): string => (folder = mkdtempSync(join(tmpdir(), 'kith-convergence-')));

test('RU.38 a client that is killed while it syncs ends with what the server has, and does nothing twice', async () => {
  world = await openConvergenceWorld(join(makeFolder(), 'server'), [{}]);
  await converge(world);
}, timeoutMillis);

const testWithBoth = isOnServer() && redisUrl !== undefined ? test : test.skip;

testWithBoth('RU.38 so it does with two server processes, which Redis connects, and when Redis is away', async () => {
  makeFolder();
  const redis = await startCutOffProxy(redisUrl!);
  const environment = { REDIS_URL: redis.url };
  world = await openConvergenceWorld(join(folder, 'server'), [environment, environment]);
  const half = Math.floor(convergenceRounds / 2);
  await converge(world, async (round) => {
    if (round === half) await redis.cutOff();
  });
  await redis.cutOff();
}, timeoutMillis);
