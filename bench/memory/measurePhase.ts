import { progress } from '../progress.ts';
import { whole } from '../report/format.ts';
import type { Requests } from './generateRequests.ts';
import { sendRequests, type Sender } from './sendRequests.ts';
import type { Memory, MeteredServer } from './startMeteredServer.ts';

/** What was found after a part of the requests of a phase. */
export interface Reading extends Memory {
  /** Sent since the phase began. */
  requests: number;
  /** Since the reading before. */
  requestsPerSecond: number;
}

export interface Phase {
  requests: Requests;
  count: number;
  /** How often memory is read, after equal parts. */
  readings: number;
}

export async function measurePhase(sender: Sender<MeteredServer>, { requests, count, readings }: Phase): Promise<Reading[]> {
  const results: Reading[] = [];
  const part = Math.ceil(count / readings);
  for (let sent = part; results.length < readings; sent += part) {
    const started = performance.now();
    await sendRequests(sender, requests, part);
    const requestsPerSecond = part / ((performance.now() - started) / 1000);
    const memory = await sender.server.readMemory();
    progress(`${whole(sent)} requests, ${whole(requestsPerSecond)} a second: heap ${megabytes(memory.heapUsed)} MB`);
    results.push({ requests: sent, requestsPerSecond, ...memory });
  }
  return results;
}

export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
