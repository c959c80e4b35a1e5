/**
 * What a statement sees of the transactions of others, as `pg_snapshot` of PostgreSQL: those below `end`, but for those that
 * were running.
 */
export interface Snapshot {
  takenAt: Date;
  end: bigint;
  /** Ascending, and all below `end`. */
  running: readonly bigint[];
}

/** Cursors with more of them would be too long. */
export const maximumRunning = 2000;

/** Reads PostgreSQL's text: `xmin:xmax:xip_list`. What xmin says follows from the others. */
export function parseSnapshot(text: string, takenAt: Date): Snapshot {
  const [, end, running] = text.split(':');
  return { takenAt, end: BigInt(end!), running: running ? running.split(',').map(BigInt) : [] };
}

const shortPattern = /^[0-9a-f]{1,16}\.[0-9a-f]{1,16}(\.[0-9a-f]{1,16}){0,2000}$/;
const largestTime = 8_640_000_000_000_000n;
const largestTransaction = 2n ** 63n - 1n;

/** As a short text: the running transactions by their distance from the end, for they are near it. */
export const shorten = ({ takenAt, end, running }: Snapshot): string =>
  [BigInt(takenAt.getTime()), end, ...running.map((id) => end - id)].map((number) => number.toString(16)).join('.');

/** Reads a short text; null when it is none. */
export function lengthen(short: string): Snapshot | null {
  if (!shortPattern.test(short)) return null;
  const [time, end, ...distances] = short.split('.').map((digits) => BigInt(`0x${digits}`)) as [bigint, bigint, ...bigint[]];
  const isAscending = distances.every((distance, index) => distance > 0n && distance < end && (index === 0 || distance < distances[index - 1]!));
  if (time > largestTime || end > largestTransaction || !isAscending) return null;
  return { takenAt: new Date(Number(time)), end, running: distances.map((distance) => end - distance) };
}
