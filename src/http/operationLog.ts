import type { Logger } from '../platform/logger.ts';
import { countOperation } from './operationMetrics.ts';
import type { RequestState } from './requestState.ts';
import type { StreamEnd } from './streams/EventStream.ts';
import { traceOperation } from './traceOperation.ts';

const maximumName = 100;

/** What the log says of an operation's name. */
export const loggedName = (name: string | undefined): string | undefined => name?.slice(0, maximumName);

/** One line for each operation, which is counted and traced as well. Never the document, the variables or a credential. */
export function logOperation(logger: Logger, state: RequestState, errorCodes?: readonly unknown[]): void {
  const { unplanned } = state;
  const codes = errorCodes && new Set(errorCodes);
  countOperation(state, codes);
  traceOperation(state, codes);
  if (!logger.isLevelEnabled('info')) return;
  const about = { errorCodes: codes && [...codes], unplanned: unplanned?.length ? unplanned : undefined };
  logger.info({ ...logged(state), ...about }, 'operation');
}

/** One more for each subscription, when it ends. */
export function logStreamEnd(logger: Logger, state: RequestState, { events, error }: StreamEnd): void {
  logger.info({ ...logged(state), events, endedBy: error?.constructor.name }, 'subscription ended');
}

const logged = ({ requestId, startedAt, actor, operation, span }: RequestState) => ({
  requestId,
  traceId: span?.spanContext().traceId,
  operation: operation?.name,
  operationType: operation?.type,
  durationMs: Math.round((performance.now() - startedAt) * 100) / 100,
  tenantId: actor?.tenantId,
  actorKind: actor?.kind,
  actorId: actor?.id,
});
