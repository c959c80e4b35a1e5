import { parseArgs } from 'node:util';
import { BenchError } from '../benchError.ts';
import { readNumber } from '../readNumber.ts';

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

export function readMemoryOptions(parameters: string[]): MemoryOptions {
  const values = parse(parameters);
  return {
    contacts: readNumber('contacts', values.contacts),
    requests: readNumber('requests', values.requests),
    newDocuments: readNumber('new-documents', values['new-documents']),
    connections: readNumber('connections', values.connections),
  };
}

function parse(parameters: string[]) {
  const number = (preset: string) => ({ type: 'string', default: preset }) as const;
  try {
    return parseArgs({
      args: parameters,
      options: {
        contacts: number('10000'),
        requests: number('1000000'),
        'new-documents': number('20000'),
        connections: number('8'),
      },
    }).values;
  } catch (error) {
    throw new BenchError(`${(error as Error).message}\n${usage}`);
  }
}
