import { getOperationAST, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { Logger } from '../../platform/logger.ts';
import { loggedName, logOperation } from '../operationLog.ts';
import { stateOf } from '../requestState.ts';

/** Logs each operation with the codes of its errors. */
export function useRequestLog(logger: Logger): Plugin {
  return {
    onValidate({ params, context }) {
      const { request, params: sent } = context as YogaInitialContext;
      const operation = getOperationAST(params.documentAST as DocumentNode, sent.operationName);
      if (operation) stateOf(request).operation = { name: loggedName(operation.name?.value), type: operation.operation };
    },
    onResultProcess({ request, result }) {
      logOperation(logger, stateOf(request), (result as ExecutionResult).errors?.map((error) => error.extensions.code));
    },
  };
}
