import type { BudgetExhausted } from './BudgetExhausted.ts';
import type { Budget } from './budgets.ts';

/**
 * What is left of a budget: it fills with its rate up to its burst. What is taken may be more than there is, so that what a request may
 * cost need not fit into a bucket; then nothing is left until the debt is paid.
 */
export class TokenBucket {
  readonly key: string;
  readonly budget: Budget;
  /** What was said last when nothing was left. */
  lastRefusal: BudgetExhausted | undefined;
  /** Whether its store is still to hear of it. */
  isTouched = false;
  #left: number;
  #at: number;
  #unshared = 0;

  /** Full. Times are milliseconds on any clock. */
  constructor(key: string, budget: Budget, now: number) {
    this.key = key;
    this.budget = budget;
    this.#left = budget.burst;
    this.#at = now;
  }

  leftAt(now: number): number {
    const { burst, rate } = this.budget;
    this.#left = Math.min(burst, this.#left + ((now - this.#at) * rate) / 1000);
    this.#at = now;
    return this.#left;
  }

  /** Seconds until something is left. */
  secondsUntilLeft(now: number): number {
    return Math.max(0, -this.leftAt(now) / this.budget.rate);
  }

  take(amount: number): void {
    this.#left -= amount;
    this.#unshared += amount;
  }

  /** What was taken since the last call. */
  takeUnshared(): number {
    const unshared = this.#unshared;
    this.#unshared = 0;
    return unshared;
  }

  /** Goes on from what is left for all processes together, without what was taken since they were asked. */
  adopt(left: number, now: number): void {
    this.#left = left - this.#unshared;
    this.#at = now;
  }
}
