import type { Run } from './measureRun.ts';

/** The median of each figure on its own; of the disturbances, the worst. */
export const medianRun = (runs: Run[]): Run => ({
  requestsPerSecond: median(runs.map((run) => run.requestsPerSecond)),
  p50Millis: median(runs.map((run) => run.p50Millis)),
  p99Millis: median(runs.map((run) => run.p99Millis)),
  serverMicros: median(runs.map((run) => run.serverMicros)),
  databaseMicros: runs.some((run) => run.databaseMicros === null) ? null : median(runs.map((run) => run.databaseMicros ?? 0)),
  foreignCpu: Math.max(...runs.map((run) => run.foreignCpu)),
});

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
