import { readNumericOptions } from '../readNumericOptions.ts';

export interface MemoryOptions {
  contacts: number;
  /** Of documents that are sent over and over. */
  requests: number;
  /** Of documents that are sent once. */
  newDocuments: number;
  connections: number;
}

export const usage = `Usage: npm run bench:memory -- [options]
  --requests 1000000        how often one of the 50 documents is sent, with other variables each time
  --new-documents 20000     how many documents are sent once after that; 4000 or more, to fill the caches twice
  --connections 8           requests at the same time
  --contacts 10000          size of the tenant
BENCH_DATABASE_URL names a PostgreSQL server and a superuser of it.`;

const presets = { contacts: 10_000, requests: 1_000_000, 'new-documents': 20_000, connections: 8 };

export function readMemoryOptions(parameters: string[]): MemoryOptions {
  const { 'new-documents': newDocuments, ...others } = readNumericOptions(parameters, presets, usage);
  return { ...others, newDocuments };
}
