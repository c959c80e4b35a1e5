import { table, whole } from '../report/format.ts';
import type { MeasuredCall, MeasuredUpserts } from './measureUpserts.ts';

/** The CPU time of the server that no call may exceed. */
const boundMillis = 1000;

/** The calls as Markdown: the first ones of their processes, and the others. */
export function writeUpserts(processes: MeasuredUpserts): string {
  const rows = [
    ['first of its process', processes.map(([first]) => first!)],
    ['later', processes.flatMap(([, ...others]) => others)],
  ] as const;
  const headings = ['call', 'calls', 'server CPU ms', 'least', 'most', 'database CPU ms', 'elapsed ms'];
  return table(headings, rows.filter(([, calls]) => calls.length > 0).map(([name, calls]) => [name, ...rowOf(calls)]));
}

function rowOf(calls: readonly MeasuredCall[]): string[] {
  const server = calls.map(({ serverMillis }) => serverMillis);
  const database = calls.flatMap(({ databaseMillis }) => databaseMillis ?? []);
  return [
    whole(calls.length),
    ...[median(server), Math.min(...server), Math.max(...server)].map(whole),
    database.length > 0 ? whole(median(database)) : '',
    whole(median(calls.map(({ elapsedMillis }) => elapsedMillis))),
  ];
}

export const isWithinBound = (processes: MeasuredUpserts): boolean => processes.flat().every(({ serverMillis }) => serverMillis < boundMillis);

const median = (values: number[]): number => values.sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
