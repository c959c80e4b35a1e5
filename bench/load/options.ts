import { BenchError } from '../benchError.ts';
import { readNumericOptions } from '../readNumericOptions.ts';

export interface LoadOptions {
  /** How long the steady load lasts. */
  minutes: number;
  /** How long the others are measured alone, and then with the noisy tenant, in each round. */
  neighbourSeconds: number;
  /** How often that is done; the median counts, because a machine has pauses of its own that are longer than what is looked for. */
  rounds: number;
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
  --neighbours 30       seconds that the other tenants are measured alone, and then with a noisy one
  --rounds 5            how often that is done; the medians of the 99th percentiles count
  --tenants 8           tenants, one of which becomes noisy
  --contacts 2000       contacts of each tenant
  --step 10             seconds of each rate that is tried to find the knee
  --bound 100           99th percentile, in milliseconds, beyond which a rate is more than the server bears
  --tenant-share 10     the budget of a tenant, in per cent of what the server can do at the knee
BENCH_DATABASE_URL names a PostgreSQL server and a superuser of it, BENCH_REDIS_URL a Redis.`;

const presets = { minutes: 10, neighbours: 30, rounds: 5, tenants: 8, contacts: 2000, step: 10, bound: 100, 'tenant-share': 10 };

export function readLoadOptions(parameters: string[]): LoadOptions {
  const { neighbours, step, bound, 'tenant-share': tenantShare, ...others } = readNumericOptions(parameters, presets, usage);
  if (others.tenants < 2) throw new BenchError('--tenants: a noisy tenant needs a neighbour.');
  return { ...others, neighbourSeconds: neighbours, stepSeconds: step, boundMillis: bound, tenantShare };
}
