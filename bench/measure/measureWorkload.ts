import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Options } from '../options.ts';
import { workFolder } from '../places.ts';
import { progress } from '../progress.ts';
import { requestsOf } from '../requests/dialects.ts';
import type { Sample } from '../requests/sampleContacts.ts';
import type { WorkloadName } from '../requests/workloads.ts';
import type { Contestant } from '../servers/contestant.ts';
import type { ServerName } from '../servers/serverDefinitions.ts';
import type { RunningServer } from '../servers/startServer.ts';
import type { CpuPlan } from './cpus.ts';
import { measureRun, type Run } from './measureRun.ts';
import { medianRun } from './medianRun.ts';
import { runWrk } from './runWrk.ts';

export interface Measurement extends Run {
  server: ServerName;
  workload: WorkloadName;
  connections: number;
}

export interface Surroundings {
  options: Options;
  sample: Sample;
  cpus: CpuPlan | null;
  postmaster: number | null;
  undoCreations: () => Promise<void>;
}

interface Entry {
  server: RunningServer;
  requestFile: string;
  /** By the number of connections. */
  runs: Map<number, Run[]>;
}

/** Lets the servers take turns, so that what slows the machine down for a while slows all of them down. */
export async function measureWorkload(
  workload: WorkloadName,
  contestants: Contestant[],
  { options, sample, cpus, postmaster, undoCreations }: Surroundings,
): Promise<Measurement[]> {
  const entries = contestants.map((contestant) => toEntry(contestant, workload, sample, options.connections));
  const afterRun = async () => (workload === 'W4' ? undoCreations() : undefined);
  progress(`${workload}: warming up`);
  for (const { server, requestFile } of entries) {
    await runWrk(server, { requestFile, cpus, connections: 8, seconds: options.warmUpSeconds, checkAnswers: true });
    await afterRun();
  }
  for (let round = 0; round < options.rounds; round++) {
    for (const connections of options.connections) {
      progress(`${workload}: round ${round + 1} of ${options.rounds}, connections: ${connections}`);
      for (const { server, requestFile, runs } of startingAt(round, entries)) {
        const load = { requestFile, cpus, connections, seconds: options.seconds, attempts: options.attempts };
        runs.get(connections)!.push(await measureRun(server, { ...load, postmaster, afterRun }));
      }
    }
  }
  return entries.flatMap(({ server, runs }) =>
    [...runs].map(([connections, list]) => ({ server: server.name, workload, connections, ...medianRun(list) })),
  );
}

function toEntry({ server, dialect }: Contestant, workload: WorkloadName, sample: Sample, connections: number[]): Entry {
  const requestFile = join(workFolder, `${server.name}.requests`);
  const lines = requestsOf(dialect, workload, sample).map((request) => `${JSON.stringify(request)}\n`);
  writeFileSync(requestFile, lines.join(''));
  return { server, requestFile, runs: new Map(connections.map((number) => [number, []])) };
}

/** The list, begun elsewhere, so that not always the same one comes first. */
const startingAt = <T>(start: number, list: T[]): T[] => list.map((_, index) => list[(start + index) % list.length]!);
