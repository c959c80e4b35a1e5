import { debugHeader } from '../../../src/http/debugHeader.ts';
import { planHeader } from '../../../src/http/plugins/useReadPlanner.ts';
import type { WireAnswer } from './Side.ts';

/* What the server says of how it answers. The one place that knows how it says so. */

/** Asks for it. */
export const askForPlan = { [debugHeader]: 'plan' };

/** Whether an answer comes from the planner alone. */
export const isPlanned = ({ headers }: WireAnswer): boolean => headers.get(planHeader) === 'planned';

/** SQLSTATEs that a value of the caller's can cause, even one that the reference execution does not look at: under no parent, for example. */
const causedByCallers = /^(22\w{3}|2201B|57014)$/;
const syntaxError = '42601';

/**
 * Why planned statements failed that should not have: the answer is right, but the reference execution had to give it. Null
 * when none did, or when the caller may be to blame.
 */
export function failedStatement({ headers }: WireAnswer, query: string): string | null {
  const plan = headers.get(planHeader) ?? '';
  const states = [...plan.matchAll(/the statement failed: ([^;]*)/g)].map(([, state]) => state!);
  // A full-text query is a text of the caller's with a syntax of its own.
  const mayBeCallers = (state: string) => causedByCallers.test(state) || (state === syntaxError && /fts/i.test(query));
  return states.every(mayBeCallers) ? null : plan;
}
