import { BenchError } from '../benchError.ts';
import { progress } from '../progress.ts';
import type { LoadResult } from './Measures.ts';
import type { LoadOptions } from './options.ts';
import type { LoadTenant } from './prepareTenants.ts';
import { runLoad } from './runLoad.ts';

export interface Step {
  rate: number;
  result: LoadResult;
}

export interface Knee {
  /** The largest rate that was borne, in requests a second. */
  rate: number;
  steps: Step[];
}

const firstRate = 50;
const growth = 1.25;
/** Of what arrives, so much has to be answered in the same time. */
const leastAnswered = 0.95;
const warmUpSeconds = 10;

/** Raises the rate until the server answers less than arrives, or slower than it may. @throws BenchError when it bears not even the first one */
export async function findKnee(url: string, tenants: LoadTenant[], options: LoadOptions): Promise<Knee> {
  await runLoad('warm-up', { url, tenants, rate: firstRate, seconds: warmUpSeconds, givesWay: false });
  const steps: Step[] = [];
  const isBorne = async (rate: number): Promise<boolean> => {
    const result = await runStep(url, tenants, rate, options);
    const isSo = result.all.errors === 0 && result.answered >= leastAnswered * rate * options.stepSeconds && result.all.p99 <= options.boundMillis;
    if (isSo) steps.push({ rate, result });
    return isSo;
  };
  // What else the machine does may disturb a step.
  for (let rate = firstRate; (await isBorne(rate)) || (await isBorne(rate)); rate = Math.round(rate * growth));
  const last = steps.at(-1);
  if (!last) throw new BenchError(`The server does not even bear ${firstRate} requests a second.`);
  return { rate: last.rate, steps };
}

async function runStep(url: string, tenants: LoadTenant[], rate: number, { stepSeconds }: LoadOptions): Promise<LoadResult> {
  const result = await runLoad(`${rate}/s`, { url, tenants, rate, seconds: stepSeconds, givesWay: false });
  const { answered, all: { p99, errors }, firstError } = result;
  progress(`  ${rate}/s: ${answered} answered in ${stepSeconds} s, p99 ${p99.toFixed(1)} ms, ${errors} errors${firstError === undefined ? '' : `, the first one: ${firstError}`}`);
  return result;
}
