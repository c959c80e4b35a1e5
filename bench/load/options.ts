import { parseArgs } from 'node:util';
import { BenchError } from '../benchError.ts';
import { readNumber } from '../readNumber.ts';

export interface LoadOptions {
  /** How long the steady load lasts. */
  minutes: number;
  /** How long the others are measured alone, and with the noisy tenant. */
  neighbourSeconds: number;
  tenants: number;
  /** Of each tenant. */
  contacts: number;
  stepSeconds: number;
  /** Beyond this 99th percentile a rate is more than the server bears; in milliseconds. */
  boundMillis: number;
  /** What a tenant may use of what the server can do, in per cent. */
  tenantShare: number;
}

export const usage = `Usage: npm run bench:load -- [options]
  --minutes 10          how long the steady load lasts, at 70 % of the knee
  --neighbours 60       seconds that the other tenants are measured alone, and then with a noisy one
  --tenants 4           tenants, one of which becomes noisy
  --contacts 2000       contacts of each tenant
  --step 10             seconds of each rate that is tried to find the knee
  --bound 250           99th percentile, in milliseconds, beyond which a rate is more than the server bears
  --tenant-share 25     the budget of a tenant, in per cent of what the server can do at the knee
BENCH_DATABASE_URL names a PostgreSQL server and a superuser of it, BENCH_REDIS_URL a Redis.`;

export function readLoadOptions(parameters: string[]): LoadOptions {
  const values = parse(parameters);
  const options = {
    minutes: readNumber('minutes', values.minutes),
    neighbourSeconds: readNumber('neighbours', values.neighbours),
    tenants: readNumber('tenants', values.tenants),
    contacts: readNumber('contacts', values.contacts),
    stepSeconds: readNumber('step', values.step),
    boundMillis: readNumber('bound', values.bound),
    tenantShare: readNumber('tenant-share', values['tenant-share']),
  };
  if (options.tenants < 2) throw new BenchError('--tenants: a noisy tenant needs a neighbour.');
  return options;
}

function parse(parameters: string[]) {
  const number = (preset: string) => ({ type: 'string', default: preset }) as const;
  try {
    return parseArgs({
      args: parameters,
      options: {
        minutes: number('10'),
        neighbours: number('60'),
        tenants: number('4'),
        contacts: number('2000'),
        step: number('10'),
        bound: number('250'),
        'tenant-share': number('25'),
      },
    }).values;
  } catch (error) {
    throw new BenchError(`${(error as Error).message}\n${usage}`);
  }
}
