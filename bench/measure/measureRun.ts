import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningServer } from '../servers/startServer.ts';
import { startCpuMeter } from './cpuMeter.ts';
import { runWrk, type LoadOptions } from './runWrk.ts';

export interface Run {
  requestsPerSecond: number;
  p50Millis: number;
  p99Millis: number;
  /** Of the server, for each request. */
  serverMicros: number;
  /** Of the database, for each request; null when its processes cannot be seen. */
  databaseMicros: number | null;
  /** How much of a CPU other processes had. */
  foreignCpu: number;
}

interface RunOptions extends LoadOptions {
  attempts: number;
  postmaster: number | null;
  /** Called after every run, also one that is repeated. */
  afterRun: () => Promise<void>;
}

/** With more than this of a CPU gone to other processes, a run says little about the server. */
export const foreignCpuLimit = 0.08;

/** Repeats the run while other processes take CPU time; of runs that were all disturbed, the least disturbed one counts. */
export async function measureRun(server: RunningServer, options: RunOptions): Promise<Run> {
  let best = await runOnce(server, options);
  for (let attempt = 1; attempt < options.attempts && best.foreignCpu > foreignCpuLimit; attempt++) {
    await sleep(1500);
    const run = await runOnce(server, options);
    if (run.foreignCpu < best.foreignCpu) best = run;
  }
  return best;
}

async function runOnce(server: RunningServer, options: RunOptions): Promise<Run> {
  const readCpu = startCpuMeter(server, options.postmaster);
  const { requests, seconds, ...latency } = await runWrk(server, options);
  const cpu = readCpu();
  await options.afterRun();
  return {
    ...latency,
    requestsPerSecond: requests / seconds,
    serverMicros: cpu.server / requests,
    databaseMicros: cpu.database === null ? null : cpu.database / requests,
    foreignCpu: cpu.foreign / (seconds * 1e6),
  };
}
