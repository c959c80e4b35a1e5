import { BenchError } from '../benchError.ts';
import { requestOf } from './mix.ts';
import type { LoadTenant } from './prepareTenants.ts';

/** After so many requests the mix repeats itself. */
const period = 80;

/** Numbers that no load uses. */
const firstNumber = 900_000_000;

/** What a request of the mix costs, as the server says. */
export async function readMeanCost(url: string, tenants: LoadTenant[]): Promise<number> {
  let sum = 0;
  for (let number = 0; number < period; number++) {
    const { method, path, headers, body } = requestOf(tenants, firstNumber + number);
    const response = await fetch(`${url}${path}`, { method, headers: { ...headers, 'kith-debug': 'cost' }, ...(method === 'POST' && { body }) });
    const answer = (await response.json()) as { extensions?: { cost?: { requested: number } } };
    const cost = answer.extensions?.cost?.requested;
    if (cost === undefined) throw new BenchError(`The server does not say what a request costs: ${JSON.stringify(answer).slice(0, 500)}`);
    sum += cost;
  }
  return sum / period;
}
