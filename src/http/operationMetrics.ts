import { errorsTotal, operationSeconds, plannedTotal } from '../platform/metrics.ts';
import type { RequestState } from './requestState.ts';

/** Names that are told apart in a process: each takes a time series for every bucket. */
const maximumNames = 200;

const names = new Set<string>();

/** Only who is signed in takes one of the names; what comes after them is one. */
function labelOf({ actor, operation }: RequestState): string {
  const name = operation?.name;
  if (!actor) return 'anonymous';
  if (name === undefined) return 'unnamed';
  if (names.has(name)) return name;
  if (names.size >= maximumNames) return 'other';
  names.add(name);
  return name;
}

/** Counts an operation as it is answered. */
export function countOperation(state: RequestState, errorCodes: ReadonlySet<unknown> | undefined): void {
  const { operation, unplanned, startedAt } = state;
  operationSeconds.observe({ operation: labelOf(state), type: operation?.type ?? 'none' }, (performance.now() - startedAt) / 1000);
  if (operation) plannedTotal.inc({ result: unplanned === undefined ? 'reference' : unplanned.length > 0 ? 'partly' : 'planned' });
  if (errorCodes) for (const code of errorCodes) errorsTotal.inc({ code: String(code) });
}
