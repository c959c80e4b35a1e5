import { DomainError } from '../platform/domainError.ts';
import type { Budget } from './budgets.ts';

/** Whose budget is used up: the tenant's, or the caller's own. */
export type BucketKind = 'TENANT' | 'CALLER';

const whose: Record<BucketKind, string> = { TENANT: 'The callers of this tenant have', CALLER: 'This caller has' };

/** Too much was asked for in a short time. Nothing of this request was executed. */
export class BudgetExhausted extends DomainError {
  readonly code = 'RATE_LIMITED';
  readonly title = 'Too much in a short time';
  readonly status = 429;
  /** What can be spent at once, and what comes back each second; in cost. */
  readonly limit: number;
  readonly restoreRate: number;

  constructor(
    readonly bucket: BucketKind,
    { burst, rate }: Budget,
    /** Seconds until something is left. */
    readonly retryAfter: number,
  ) {
    super(`${whose[bucket]} spent more than ${burst} at once and ${rate} a second. Try again in ${retryAfter} seconds.`);
    this.limit = burst;
    this.restoreRate = rate;
  }

  override get isPassing(): boolean {
    return true;
  }
}
