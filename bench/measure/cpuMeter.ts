import type { RunningServer } from '../servers/startServer.ts';
import { descendantsOf, machineCpuMicros, readProcess } from './processes.ts';

/** CPU time in microseconds. */
export interface CpuUse {
  server: number;
  /** Null when the database's processes cannot be seen: it runs elsewhere. */
  database: number | null;
  /** That of processes that have nothing to do with the run. */
  foreign: number;
}

/** @returns a function that says what was used since */
export function startCpuMeter(server: RunningServer, postmaster: number | null): () => CpuUse {
  const before = read(server, postmaster);
  return () => {
    const after = read(server, postmaster);
    const used = (part: keyof Reading) => after[part] - before[part];
    const foreign = used('machine') - used('server') - used('database') - used('benchmark');
    return { server: used('server'), database: isVisible(server, postmaster) ? used('database') : null, foreign };
  };
}

const isVisible = (server: RunningServer, postmaster: number | null): boolean =>
  server.definition.isEmbedded === true || postmaster !== null;

type Reading = ReturnType<typeof read>;

function read({ processId, definition }: RunningServer, postmaster: number | null) {
  const children = descendantsOf(processId);
  const cluster = postmaster === null ? [] : [postmaster, ...descendantsOf(postmaster)];
  return {
    server: sum(definition.isEmbedded ? [processId] : [processId, ...children]),
    // A connection that was closed since counts among the ended children of the postmaster.
    database: definition.isEmbedded ? sum(children) : sum(cluster) + ended(postmaster),
    // wrk is an ended child by the time of the second reading.
    benchmark: sum([process.pid]) + ended(process.pid),
    machine: machineCpuMicros(),
  };
}

const sum = (ids: number[]): number => ids.reduce((total, id) => total + (readProcess(id)?.cpuMicros ?? 0), 0);

const ended = (id: number | null): number => (id === null ? 0 : (readProcess(id)?.endedChildrenMicros ?? 0));
