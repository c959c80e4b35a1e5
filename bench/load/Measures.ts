import { classes, type LoadClass } from './mix.ts';

/** What became of the requests of a class. Times are milliseconds. */
export interface ClassResult {
  kind: LoadClass | 'all';
  requests: number;
  /** Answered with 429: the budget of the tenant is used up. */
  refused: number;
  errors: number;
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

export interface LoadResult {
  /** From the first arrival to the last one. */
  seconds: number;
  /** Answered in this time. */
  answered: number;
  classes: ClassResult[];
  all: ClassResult;
  firstError?: string;
}

export type Outcome = 'answered' | 'refused' | 'error';

/** Gathers what became of requests. The latencies are those of answers, refusals among them. */
export class Measures {
  readonly #latencies = new Map<LoadClass, number[]>(classes.map((kind) => [kind, []]));
  readonly #counts = new Map<LoadClass, Record<Outcome, number>>(classes.map((kind) => [kind, { answered: 0, refused: 0, error: 0 }]));
  #firstError: string | undefined;

  add(kind: LoadClass, outcome: Outcome, millis: number, error?: string): void {
    this.#counts.get(kind)![outcome]++;
    if (outcome === 'error') this.#firstError ??= error;
    else this.#latencies.get(kind)!.push(millis);
  }

  read(): ClassResult[] {
    return classes.map((kind) => resultOf(kind, this.#latencies.get(kind)!, [this.#counts.get(kind)!]));
  }

  readAll(): ClassResult {
    return resultOf('all', [...this.#latencies.values()].flat(), [...this.#counts.values()]);
  }

  get firstError(): string | undefined {
    return this.#firstError;
  }
}

function resultOf(kind: ClassResult['kind'], latencies: number[], counts: Record<Outcome, number>[]): ClassResult {
  const sorted = Float64Array.from(latencies).sort();
  const quantile = (share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
  const sum = (outcome: Outcome): number => counts.reduce((total, each) => total + each[outcome], 0);
  const [refused, errors] = [sum('refused'), sum('error')];
  return { kind, requests: sum('answered') + refused + errors, refused, errors, p50: quantile(0.5), p95: quantile(0.95), p99: quantile(0.99), max: sorted.at(-1) ?? 0 };
}
