import { getOperationAST, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { Logger } from '../../platform/logger.ts';
import { stateOf } from '../requestState.ts';

const maximumName = 100;

/** One line for each operation. Never the document, the variables or a credential. */
export function useRequestLog(logger: Logger): Plugin {
  return {
    onValidate({ params, context }) {
      const { request, params: sent } = context as YogaInitialContext;
      const operation = getOperationAST(params.documentAST as DocumentNode, sent.operationName);
      if (operation) {
        stateOf(request).operation = {
          name: operation.name?.value.slice(0, maximumName),
          type: operation.operation,
        };
      }
    },
    onResultProcess({ request, result }) {
      const { requestId, startedAt, actor, operation } = stateOf(request);
      const codes = (result as ExecutionResult).errors?.map((error) => error.extensions.code);
      logger.info(
        {
          requestId,
          operation: operation?.name,
          operationType: operation?.type,
          durationMs: Math.round((performance.now() - startedAt) * 100) / 100,
          errorCodes: codes && [...new Set(codes)],
          tenantId: actor?.tenantId,
          actorKind: actor?.kind,
          actorId: actor?.id,
        },
        'operation',
      );
    },
  };
}
