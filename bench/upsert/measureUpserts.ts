import type { Closers } from '../closers.ts';
import { startCpuMeter } from '../measure/cpuMeter.ts';
import { findPostmaster } from '../measure/postmaster.ts';
import { undoCreations } from '../measure/undoCreations.ts';
import { progress } from '../progress.ts';
import { ask } from '../servers/ask.ts';
import { startServer } from '../servers/startServer.ts';
import { connectDatabase } from '../setUp/connectDatabase.ts';
import { prepareDatabase } from '../setUp/prepareDatabase.ts';
import type { UpsertOptions } from './options.ts';
import { upsertRequest } from './upsertRequest.ts';

/** What a call took. */
export interface MeasuredCall {
  /** CPU time. */
  serverMillis: number;
  /** Null when the processes of the database cannot be seen. */
  databaseMillis: number | null;
  elapsedMillis: number;
}

/** The calls of each process in their order. */
export type MeasuredUpserts = MeasuredCall[][];

export async function measureUpserts(options: UpsertOptions, closers: Closers): Promise<MeasuredUpserts> {
  const url = await prepareDatabase(options.contacts);
  const client = await connectDatabase(url);
  closers.add(() => client.end());
  closers.add(() => undoCreations(client));
  const postmaster = await findPostmaster(client);
  const measured = [];
  for (let process = 0; process < options.processes; process++) {
    progress(`Process ${process + 1}`);
    await undoCreations(client);
    measured.push(await measureProcess(options, { url, postmaster, closers }));
  }
  return measured;
}

interface Place {
  url: string;
  postmaster: number | null;
  closers: Closers;
}

async function measureProcess({ items, calls }: UpsertOptions, { url, postmaster, closers }: Place): Promise<MeasuredCall[]> {
  const server = await startServer('kith', { database: { DATABASE_URL: url }, poolSize: 10, cpus: null, node: [process.execPath] });
  closers.add(server.stop);
  const measured = [];
  for (let call = 0; call < calls; call++) {
    const request = upsertRequest(items, `import-${call}`);
    const readCpu = startCpuMeter(server, postmaster);
    const start = performance.now();
    const answer = (await ask(server, request)) as { upsertContacts: { created?: number } };
    const elapsedMillis = performance.now() - start;
    const { server: serverMicros, database } = readCpu();
    if (answer.upsertContacts.created !== items) throw new Error(`The call created not all of its contacts: ${JSON.stringify(answer).slice(0, 1000)}`);
    measured.push({ serverMillis: serverMicros / 1000, databaseMillis: database === null ? null : database / 1000, elapsedMillis });
  }
  await server.stop();
  return measured;
}
