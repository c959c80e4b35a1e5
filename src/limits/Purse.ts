import { budgetRefusalsTotal } from '../platform/metrics.ts';
import { BudgetExhausted, type BucketKind } from './BudgetExhausted.ts';
import type { TokenBucket } from './TokenBucket.ts';

/** What a bucket has, as a client is told; in cost. */
export interface Standing {
  remaining: number;
  limit: number;
  /** What comes back each second. */
  restoreRate: number;
}

/** What a request cost, and what is left. */
export interface CostReport {
  requested: number;
  tenant: Standing;
  caller: Standing;
}

/** What one request is paid from: the buckets of its tenant and of its caller. */
export class Purse {
  readonly #tenant: TokenBucket;
  readonly #caller: TokenBucket;
  readonly #clock: () => number;
  #paid: number | undefined;

  constructor(tenant: TokenBucket, caller: TokenBucket, clock: () => number) {
    this.#tenant = tenant;
    this.#caller = caller;
    this.#clock = clock;
  }

  /** Why nothing can be paid now; null when something is left in both. */
  refusal(): BudgetExhausted | null {
    const now = this.#clock();
    if (this.#tenant.leftAt(now) > 0 && this.#caller.leftAt(now) > 0) return null;
    const [tenant, caller] = [this.#tenant.secondsUntilLeft(now), this.#caller.secondsUntilLeft(now)];
    const kind: BucketKind = tenant > caller || this.#caller.leftAt(now) > 0 ? 'TENANT' : 'CALLER';
    budgetRefusalsTotal.inc({ bucket: kind });
    const bucket = kind === 'TENANT' ? this.#tenant : this.#caller;
    const seconds = Math.max(1, Math.ceil(Math.max(tenant, caller)));
    // Who goes on sending hears the same: to make an error takes longer than all the rest.
    if (bucket.lastRefusal?.retryAfter !== seconds) bucket.lastRefusal = new BudgetExhausted(kind, bucket.budget, seconds);
    return bucket.lastRefusal;
  }

  /** @throws BudgetExhausted */
  assertLeft(): void {
    const refusal = this.refusal();
    if (refusal) throw refusal;
  }

  /** Takes from both buckets or none; once, whichever ways the request goes. @throws BudgetExhausted */
  pay(cost: number): void {
    if (this.#paid !== undefined) return;
    this.assertLeft();
    this.#paid = cost;
    this.#tenant.take(cost);
    this.#caller.take(cost);
  }

  /** Undefined when nothing was paid. */
  get report(): CostReport | undefined {
    if (this.#paid === undefined) return undefined;
    const now = this.#clock();
    return { requested: this.#paid, tenant: standingOf(this.#tenant, now), caller: standingOf(this.#caller, now) };
  }
}

const standingOf = (bucket: TokenBucket, now: number): Standing => ({
  remaining: Math.max(0, Math.floor(bucket.leftAt(now))),
  limit: bucket.budget.burst,
  restoreRate: bucket.budget.rate,
});
