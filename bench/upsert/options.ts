import { readNumericOptions } from '../readNumericOptions.ts';

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

const presets = { items: 1000, calls: 6, processes: 3, contacts: 10_000 };

export const readUpsertOptions = (parameters: string[]): UpsertOptions => readNumericOptions(parameters, presets, usage);
