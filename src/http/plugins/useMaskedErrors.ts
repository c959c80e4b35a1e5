import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from '../../platform/logger.ts';
import type { DomainError } from '../../platform/domainError.ts';
import { describeFault } from '../describeFault.ts';
import { maskError } from '../maskError.ts';
import { stateOf } from '../requestState.ts';

/**
 * Maps the errors of every answer, wherever they arose. It stands in for Yoga's own masking, which does not know the
 * request and so could not name it.
 */
export function useMaskedErrors(logger: Logger): Plugin {
  const logged = new WeakSet();

  /** A batched load that fails gives the same error to every field that waits for it. */
  const isNew = (fault: unknown): boolean => {
    if (typeof fault !== 'object' || fault === null) return true;
    const isKnown = logged.has(fault);
    logged.add(fault);
    return !isKnown;
  };

  const masked = (result: ExecutionResult, request: Request): ExecutionResult => {
    const { errors, data } = result;
    if (!errors?.length) return result;
    const { requestId, context } = stateOf(request);
    const onFault = (fault: unknown, error: GraphQLError | null) => {
      if (isNew(fault)) logger.error({ requestId, path: error?.path, fault: describeFault(fault) }, 'unexpected error');
    };
    const onUnavailable = ({ code, cause }: DomainError, error: GraphQLError | null) => {
      if (isNew(cause)) logger.warn({ requestId, path: error?.path, code, cause: cause === undefined ? undefined : describeFault(cause) }, 'not available');
    };
    const options = { requestId, hasData: data !== null && data !== undefined, effects: context?.effects, onFault, onUnavailable };
    return { ...result, errors: errors.map((error) => maskError(error, options)) };
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
