import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from '../../platform/logger.ts';
import { describeFault } from '../describeFault.ts';
import { maskError } from '../maskError.ts';
import { stateOf } from '../requestState.ts';

/**
 * Maps the errors of every answer, wherever they arose. It stands in for Yoga's own masking, which does not know the
 * request and so could not name it.
 */
export function useMaskedErrors(logger: Logger): Plugin {
  const logged = new WeakSet();

  const masked = (result: ExecutionResult, request: Request): ExecutionResult => {
    const { errors, data } = result;
    if (!errors?.length) return result;
    const { requestId } = stateOf(request);
    const onFault = (fault: unknown, error: GraphQLError | null) => {
      // A batched load that fails gives the same error to every field that waits for it.
      if (typeof fault === 'object' && fault !== null) {
        if (logged.has(fault)) return;
        logged.add(fault);
      }
      logger.error({ requestId, path: error?.path, fault: describeFault(fault) }, 'unexpected error');
    };
    const hasData = data !== null && data !== undefined;
    return { ...result, errors: errors.map((error) => maskError(error, { requestId, hasData, onFault })) };
  };

  return {
    onResultProcess({ request, result, setResult }) {
      setResult(masked(result as ExecutionResult, request));
    },
    onSubscribe: ({ args: { contextValue } }) => ({
      onSubscribeResult: () => ({
        onNext({ result, setResult }) {
          setResult(masked(result, contextValue.request));
        },
      }),
    }),
  };
}
