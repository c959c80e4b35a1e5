import type { PrincipalKind } from './limits.ts';

/** What may be asked for over time, in cost (weigh.ts). */
export interface Budget {
  /** What can be spent at once, after a while without a request. */
  burst: number;
  /** What comes back each second. */
  rate: number;
}

export const budgetNames = ['burst', 'rate'] as const satisfies readonly (keyof Budget)[];

/** Whose budget: a tenant's, or that of one of its callers. */
export type BudgetHolder = 'tenant' | Exclude<PrincipalKind, 'anonymous'>;

export type Budgets = Readonly<Record<BudgetHolder, Budget>>;

/** What is not as it is by default. */
export type BudgetOptions = Partial<Record<BudgetHolder, Partial<Budget>>>;

const machine: Budget = { burst: 5_000_000, rate: 250_000 };

/** A CPU reads half a million a second in pages of lists. Only an operator knows what an installation can do. */
const defaults: Budgets = {
  tenant: { burst: 10_000_000, rate: 500_000 },
  user: { burst: 1_000_000, rate: 50_000 },
  apiKey: machine,
  backoffice: machine,
};

export const createBudgets = (options: BudgetOptions): Budgets => ({
  tenant: { ...defaults.tenant, ...options.tenant },
  user: { ...defaults.user, ...options.user },
  apiKey: { ...defaults.apiKey, ...options.apiKey },
  backoffice: { ...defaults.backoffice, ...options.backoffice },
});
