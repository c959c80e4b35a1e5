import { median } from '../measure/medianRun.ts';
import { millis, table, whole } from '../report/format.ts';
import type { ClassResult, LoadResult } from './Measures.ts';
import type { MeasuredLoad } from './measureLoad.ts';
import type { LoadOptions } from './options.ts';

/** What the others' 99th percentile may become, times what it was. */
const mostSlowing = 2;

const headings = ['', 'requests', 'refused', 'errors', 'p50 ms', 'p95 ms', 'p99 ms', 'max ms'];

/** What was measured, as Markdown. */
export function writeLoad(measured: MeasuredLoad, { minutes, tenants, contacts, boundMillis, tenantShare, neighbourSeconds }: LoadOptions): string {
  const { knee, meanCost, budget, steadyRate, steady, neighbourRate, noisyRate, rounds } = measured;
  return [
    `${tenants} tenants of ${whole(contacts)} contacts. The knee: ${whole(knee.rate)} requests a second, the last rate that was answered as it came and within ${boundMillis} ms (p99).`,
    table(['requests a second', 'answered in time', 'p50 ms', 'p99 ms'], knee.steps.map(({ rate, result }) => [whole(rate), whole(result.answered), millis(result.all.p50), millis(result.all.p99)])),
    `Steady load, ${whole(steadyRate)} requests a second (70 %) for ${minutes} minutes:`,
    table(headings, [...steady.classes, steady.all].map(rowOf)),
    `A noisy tenant. A request costs ${whole(meanCost)} on average; each tenant may spend ${whole(budget.rate)} a second (${tenantShare} % of what the server does at the knee) and ${whole(budget.burst)} at once. The others send ${whole(neighbourRate)} requests a second in all, the noisy one ${whole(noisyRate)} (three times the knee); ${neighbourSeconds} s each, ${rounds.length} times:`,
    table(headings, rounds.flatMap(({ alone, withNoise, noise }) => [namedRow('the others, alone', alone), namedRow('the others, with the noisy one', withNoise), namedRow('the noisy one', noise)])),
    `With it, the median of the others' p99 is ${slowingOf(measured).toFixed(2)} times what it was; it may be ${mostSlowing} times that.`,
  ].join('\n\n');
}

const namedRow = (name: string, { all }: LoadResult): string[] => [name, ...rowOf(all).slice(1)];

const rowOf = ({ kind, requests, refused, errors, p50, p95, p99, max }: ClassResult): string[] => [kind, ...[requests, refused, errors].map(whole), ...[p50, p95, p99, max].map(millis)];

const slowingOf = ({ rounds }: MeasuredLoad): number => median(rounds.map(({ withNoise }) => withNoise.all.p99)) / median(rounds.map(({ alone }) => alone.all.p99));

/** What of it must not be; nothing when all is well. */
export function failuresOf(measured: MeasuredLoad): string[] {
  const { steady, rounds } = measured;
  const innocent: [string, LoadResult][] = [['the steady load', steady], ...rounds.flatMap(({ alone, withNoise }): [string, LoadResult][] => [['the others alone', alone], ['the others with the noisy tenant', withNoise]])];
  const noises = rounds.map(({ noise }): [string, LoadResult] => ['the noisy tenant', noise]);
  const failures = [...innocent, ...noises].flatMap(([name, { all, firstError }]) => (all.errors > 0 ? [`${all.errors} errors in ${name}, the first one: ${firstError}`] : []));
  const refused = innocent.reduce((sum, [, { all }]) => sum + all.refused, 0);
  if (refused > 0) failures.push(`${refused} requests of tenants within their budgets were refused.`);
  if (noises.some(([, { all }]) => all.refused === 0)) failures.push('The noisy tenant was not refused anything.');
  if (slowingOf(measured) > mostSlowing) failures.push(`The noisy tenant made the others' p99 ${slowingOf(measured).toFixed(2)} times as long; it may be ${mostSlowing} times as long.`);
  return failures;
}
