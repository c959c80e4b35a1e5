import type pg from 'pg';
import { compareAnswers } from '../answers/compareAnswers.ts';
import type { Closers } from '../closers.ts';
import type { Options } from '../options.ts';
import { progress } from '../progress.ts';
import { sampleContacts } from '../requests/sampleContacts.ts';
import type { WorkloadName } from '../requests/workloads.ts';
import { enter, type Contestant } from '../servers/contestant.ts';
import { workloadsOf } from '../servers/serverDefinitions.ts';
import { connectDatabase } from '../setUp/connectDatabase.ts';
import type { Databases } from '../setUp/prepareDatabases.ts';
import { allowedCpus, pinProcesses, planCpus, type CpuPlan } from './cpus.ts';
import { measureWorkload, type Measurement } from './measureWorkload.ts';
import { findPostmaster } from './postmaster.ts';
import { descendantsOf } from './processes.ts';
import { undoCreations } from './undoCreations.ts';

const poolSize = 10;

/** Starts the servers on one tenant's data, makes sure that they answer alike, and measures them. */
export async function measureTenant(databases: Databases, options: Options, closers: Closers): Promise<Measurement[]> {
  const client = await connectDatabase(databases.url);
  closers.add(() => client.end());
  const cpus = planCpus();
  const postmaster = await pinDatabase(client, cpus, closers);
  const contestants = await enterAll(databases, cpus, closers);
  const participants = (workload: WorkloadName) =>
    contestants.filter(({ server }) => workloadsOf(server.name).includes(workload));
  const undo = () => undoCreations(client);
  const surroundings = { options, sample: await sampleContacts(client), cpus, postmaster, undoCreations: undo };

  progress('Comparing the answers');
  for (const workload of options.workloads) {
    await compareAnswers(participants(workload), { workload, sample: surroundings.sample, afterServer: undo });
  }
  const measurements: Measurement[] = [];
  for (const workload of options.workloads) {
    measurements.push(...(await measureWorkload(workload, participants(workload), surroundings)));
  }
  return measurements;
}

async function enterAll({ servers, environmentOf }: Databases, cpus: CpuPlan | null, closers: Closers): Promise<Contestant[]> {
  const contestants: Contestant[] = [];
  for (const name of servers) {
    progress(`Starting ${name}`);
    contestants.push(await enter(name, { database: environmentOf(name), poolSize, cpus }, closers));
  }
  return contestants;
}

/** @returns the process that all connections come from; those that are made later are pinned as it is */
async function pinDatabase(client: pg.Client, cpus: CpuPlan | null, closers: Closers): Promise<number | null> {
  const postmaster = await findPostmaster(client);
  if (postmaster === null || !cpus) return postmaster;
  const cluster = () => [postmaster, ...descendantsOf(postmaster)];
  if (pinProcesses(cluster(), [cpus.load])) closers.add(() => void pinProcesses(cluster(), allowedCpus()));
  else progress('PostgreSQL could not be pinned to a CPU: run the benchmark as root, or as the user that PostgreSQL runs as.');
  return postmaster;
}
