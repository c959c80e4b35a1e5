import { Agent } from 'node:http';
import type { Closers } from '../closers.ts';
import { progress } from '../progress.ts';
import { prepareDatabase } from '../setUp/prepareDatabase.ts';
import { Draw } from './Draw.ts';
import { newRequests, varyingRequests } from './generateRequests.ts';
import { measurePhase, type Reading } from './measurePhase.ts';
import type { MemoryOptions } from './options.ts';
import { readSamples } from './readSamples.ts';
import { startMeteredServer } from './startMeteredServer.ts';

export interface MemoryReadings {
  /** While the same documents were sent. */
  same: Reading[];
  /** While each document was a new one, after that. */
  renewed: Reading[];
}

export async function measureMemory(options: MemoryOptions, closers: Closers): Promise<MemoryReadings> {
  const url = await prepareDatabase(options.contacts);
  const draw = new Draw(await readSamples(url));
  const server = await startMeteredServer(url);
  closers.add(server.stop);
  const agent = new Agent({ keepAlive: true, maxSockets: options.connections });
  closers.add(() => agent.destroy());
  const sender = { server, agent };
  progress('The same documents with other variables');
  const same = await measurePhase(sender, { requests: varyingRequests(draw), count: options.requests, readings: 10 });
  progress('A new document in each request');
  const renewed = await measurePhase(sender, { requests: newRequests(draw), count: options.newDocuments, readings: 4 });
  return { same, renewed };
}
