import { readdirSync, readFileSync } from 'node:fs';

/** What /proc says of processes (Linux). Times are in microseconds; the kernel counts hundredths of a second. */
const tickMicros = 10_000;

export interface ProcessStat {
  parent: number;
  cpuMicros: number;
  /** That of its children that have ended. */
  endedChildrenMicros: number;
}

/** Null when there is no such process (any more). */
export function readProcess(id: number): ProcessStat | null {
  const stat = readOrNull(`/proc/${id}/stat`);
  if (stat === null) return null;
  // The name, in parentheses, may contain anything. What follows starts with the state, field 3 in proc(5).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = (...numbers: number[]) => numbers.reduce((sum, number) => sum + Number(fields[number - 3]), 0) * tickMicros;
  return { parent: Number(fields[4 - 3]), cpuMicros: ticks(14, 15), endedChildrenMicros: ticks(16, 17) };
}

/** The processes that a process started, and those that they started. */
export function descendantsOf(id: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) && readProcess(Number(name))?.parent;
    if (parent) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const below = (one: number): number[] => (children.get(one) ?? []).flatMap((child) => [child, ...below(child)]);
  return below(id);
}

/** CPU time of all processes of the machine, and what a hypervisor gave to other machines. */
export function machineCpuMicros(): number {
  const [user, nice, system, , , interrupts, softInterrupts, steal] = readFileSync('/proc/stat', 'utf8')
    .split('\n')[0]!
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return (user! + nice! + system! + interrupts! + softInterrupts! + steal!) * tickMicros;
}

export const processName = (id: number): string | undefined => readOrNull(`/proc/${id}/comm`)?.trim();

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
