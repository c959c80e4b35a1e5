import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { attackRuns } from '../setup/attackRuns.ts';
import { ask } from './Probe.ts';
import { mutatedRequests } from './mutateRequest.ts';
import { openProbeWorld, type ProbeWorld } from './probeWorld.ts';

const folder = mkdtempSync(join(tmpdir(), 'kith-generated-'));
let world: ProbeWorld;

beforeAll(async () => {
  world = await openProbeWorld(folder);
}, 120_000);
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

test('nothing that is nearly right is a fault of the server', async () => {
  await fc.assert(
    fc.asyncProperty(mutatedRequests, async (sent) => {
      const { status, body } = await world.send(sent);
      expect(status).toBeLessThan(500);
      expect(body).not.toContain('INTERNAL');
      if (status === 200) expect(Object.keys(JSON.parse(body) as object)).not.toEqual([]);
    }),
    attackRuns,
  );
  const { status, body } = await world.send(ask('{ contact(id: "{ada}") { name } }'));
  expect([status, body]).toEqual([200, '{"data":{"contact":{"name":"Ada"}}}']);
}, 600_000);
