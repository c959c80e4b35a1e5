import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Which CPU the server under test has to itself, and which one the database and the load generator share. */
export interface CpuPlan {
  server: number;
  load: number;
}

/** Null on a machine with one CPU: nothing is pinned then. */
export function planCpus(): CpuPlan | null {
  const [server, load] = allowedCpus();
  return server === undefined || load === undefined ? null : { server, load };
}

/** The command that runs another one on one CPU. */
export const pinned = (cpu: number | undefined, command: string, parameters: string[]): [string, string[]] =>
  cpu === undefined ? [command, parameters] : ['taskset', ['-c', String(cpu), command, ...parameters]];

/** @returns whether the kernel let us */
export function pinProcesses(ids: number[], cpus: number[]): boolean {
  const results = ids.map((id) => spawnSync('taskset', ['-a', '-c', '-p', cpus.join(','), String(id)], { stdio: 'ignore' }));
  return results.some(({ status }) => status === 0);
}

/** Those that this process may run on, which in a container can be fewer than the machine has. */
export function allowedCpus(): number[] {
  const list = /^Cpus_allowed_list:\s*(.+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '';
  return list.split(',').flatMap((range) => {
    const [first, last = first] = range.split('-').map(Number);
    return Array.from({ length: last! - first! + 1 }, (_, index) => first! + index);
  });
}
