import { table, whole } from '../report/format.ts';
import type { MemoryReadings } from './measureMemory.ts';
import { megabytes, type Reading } from './measurePhase.ts';

/** The readings as Markdown. */
export const writeTables = ({ same, renewed }: MemoryReadings): string =>
  ['The same documents with other variables:', tableOf(same), 'Then a new document in each request:', tableOf(renewed)].join('\n\n');

const tableOf = (readings: Reading[]): string =>
  table(['requests', 'heap MB', 'buffers MB', 'RSS MB', 'requests/s'], readings.map(rowOf));

const rowOf = ({ requests, heapUsed, external, rss, requestsPerSecond }: Reading): string[] => [
  whole(requests),
  ...[heapUsed, external, rss].map(megabytes),
  whole(requestsPerSecond),
];
