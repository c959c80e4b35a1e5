import type { Logger } from '../platform/logger.ts';
import type { RequestState } from './requestState.ts';

const maximumName = 100;

/** What the log says of an operation's name. */
export const loggedName = (name: string | undefined): string | undefined => name?.slice(0, maximumName);

/** One line for each operation. Never the document, the variables or a credential. */
export function logOperation(logger: Logger, state: RequestState, errorCodes?: readonly unknown[]): void {
  const { requestId, startedAt, actor, operation, unplanned } = state;
  logger.info(
    {
      requestId,
      operation: operation?.name,
      operationType: operation?.type,
      durationMs: Math.round((performance.now() - startedAt) * 100) / 100,
      errorCodes: errorCodes && [...new Set(errorCodes)],
      unplanned: unplanned?.length ? unplanned : undefined,
      tenantId: actor?.tenantId,
      actorKind: actor?.kind,
      actorId: actor?.id,
    },
    'operation',
  );
}
