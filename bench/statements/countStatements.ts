import { setTimeout as sleep } from 'node:timers/promises';
import type { Closers } from '../closers.ts';
import { undoCreations } from '../measure/undoCreations.ts';
import type { Options } from '../options.ts';
import { progress } from '../progress.ts';
import { reserveNumbers } from '../requests/creation.ts';
import { requestsOf } from '../requests/dialects.ts';
import { nthRequest } from '../requests/nthRequest.ts';
import { sampleContacts, type Sample } from '../requests/sampleContacts.ts';
import type { WorkloadName } from '../requests/workloads.ts';
import { ask } from '../servers/ask.ts';
import { enter, type Contestant } from '../servers/contestant.ts';
import { serverDefinitions, workloadsOf, type ServerName } from '../servers/serverDefinitions.ts';
import { connectDatabase } from '../setUp/connectDatabase.ts';
import type { Databases } from '../setUp/prepareDatabases.ts';
import { startProxy, type Proxy } from './startProxy.ts';

export interface StatementCount {
  server: ServerName;
  workload: WorkloadName;
  statements: number;
  roundTrips: number;
}

/** Statements are compiled and prepared by then. */
const warmUps = 10;

/** Counts what an operation costs on the wire. The embedded database has a socket of its own and is left out. */
export async function countStatements(databases: Databases, options: Options, closers: Closers): Promise<StatementCount[]> {
  const client = await connectDatabase(databases.url);
  closers.add(() => client.end());
  const sample = await sampleContacts(client);
  const proxy = await startProxy(databases.url);
  closers.add(proxy.close);
  const counts: StatementCount[] = [];
  for (const name of databases.servers.filter((server) => !serverDefinitions[server].isEmbedded)) {
    progress(`Counting the statements of ${name}`);
    // One connection, on which all statements are prepared in the end.
    const start = { database: { DATABASE_URL: proxy.url }, poolSize: 1, cpus: null };
    const contestant = await enter(name, start, closers);
    for (const workload of options.workloads.filter((one) => workloadsOf(name).includes(one))) {
      counts.push({ server: name, workload, ...(await count(contestant, workload, sample, proxy)) });
    }
    await contestant.server.stop();
  }
  await undoCreations(client);
  return counts;
}

async function count({ server, dialect }: Contestant, workload: WorkloadName, sample: Sample, proxy: Proxy) {
  const requests = requestsOf(dialect, workload, sample);
  const firstNumber = reserveNumbers();
  for (let index = 0; index <= warmUps; index++) {
    proxy.takeTraffic();
    await ask(server, nthRequest(requests, index, firstNumber));
    // A server may end its transaction after it has answered.
    await sleep(20);
  }
  const { statements, roundTrips } = proxy.takeTraffic();
  return { statements: statements.length, roundTrips };
}
