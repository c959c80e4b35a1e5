import { parseArgs } from 'node:util';
import { BenchError } from '../benchError.ts';
import { readNumber } from '../readNumber.ts';

export interface UpsertOptions {
  /** Contacts that a call creates. */
  items: number;
  /** Calls that each process gets, one after the other. */
  calls: number;
  /** How many processes are started, one after the other. */
  processes: number;
  contacts: number;
}

export const usage = `Usage: npm run bench:upsert -- [options]
  --items 1000        contacts that a call creates, each with 2 e-mail addresses, a phone number, an address and the role of customer
  --calls 6           calls that each process gets, one after the other
  --processes 3       processes, one after the other
  --contacts 10000    size of the tenant
BENCH_DATABASE_URL names a PostgreSQL server and a superuser of it.`;

export function readUpsertOptions(parameters: string[]): UpsertOptions {
  const values = parse(parameters);
  return {
    items: readNumber('items', values.items),
    calls: readNumber('calls', values.calls),
    processes: readNumber('processes', values.processes),
    contacts: readNumber('contacts', values.contacts),
  };
}

function parse(parameters: string[]) {
  const number = (preset: string) => ({ type: 'string', default: preset }) as const;
  try {
    return parseArgs({
      args: parameters,
      options: { items: number('1000'), calls: number('6'), processes: number('3'), contacts: number('10000') },
    }).values;
  } catch (error) {
    throw new BenchError(`${(error as Error).message}\n${usage}`);
  }
}
