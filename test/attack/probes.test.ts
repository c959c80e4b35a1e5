import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Probe } from './Probe.ts';
import { openProbeWorld, type Cost, type ProbeWorld } from './probeWorld.ts';
import { probes } from './probes/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'kith-probes-'));
const largestAnswer = 20_000;
let world: ProbeWorld;

const longestMillis = 250;
const mostMegabytes = 100;
/** A machine may have been busy with something else. */
const attempts = 12;
const isDear = ({ millis, megabytes }: Cost): boolean => millis >= longestMillis || megabytes >= mostMegabytes;
const dear: Probe[] = [];


beforeAll(async () => {
  world = await openProbeWorld(folder);
}, 120_000);
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

test('there are as many probes as are asked for, each with a name of its own', () => {
  expect(probes.length).toBeGreaterThanOrEqual(250);
  expect(new Set(probes.map(([name]) => name)).size).toBe(probes.length);
});

test.each(probes)('%s', async (name, sent) => {
  const { status, body, ...cost } = await world.send(sent);
  if (isDear(cost)) dear.push([name, sent]);
  expect(status).toBeLessThan(500);
  expect(body).not.toContain('INTERNAL');
  expect(body.length).toBeLessThan(largestAnswer);
  expect(`${status} ${body}`).toMatchSnapshot();
});

test(`none of them costs ${longestMillis} ms or ${mostMegabytes} MB`, async () => {
  const costs = new Map<string, Cost>();
  for (const [name, sent] of dear) {
    for (let attempt = 0; attempt < attempts && (attempt === 0 || costs.has(name)); attempt++) {
      const { millis, megabytes } = await world.send(sent);
      if (isDear({ millis, megabytes })) costs.set(name, { millis, megabytes });
      else costs.delete(name);
    }
  }
  expect(Object.fromEntries(costs)).toEqual({});
}, 120_000);
