import type { WorkloadName } from '../requests/workloads.ts';

/** What Kith wants to reach. */
export interface Budget {
  /** What its requests per second are divided by. */
  against: 'best peer' | 'raw';
  atLeast: number;
}

const ofBestPeer: Budget = { against: 'best peer', atLeast: 1.3 };

export const budgets: Record<WorkloadName, Budget> = {
  W1: ofBestPeer,
  W2: ofBestPeer,
  // Here the database is the limit, for everybody.
  W3: { against: 'raw', atLeast: 0.95 },
  W4: ofBestPeer,
};

/** The time per request with the most contacts, divided by that with the fewest, must stay below. */
export const growthBelow = 1.2;

export const verdict = (isMet: boolean): string => (isMet ? 'met' : '**missed**');
