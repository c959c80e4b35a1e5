import type { ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { idempotentOnMutationsRule } from '../../idempotency/idempotentOnMutationsRule.ts';
import { executeOnce } from '../../idempotency/executeOnce.ts';
import type { Execute } from '../../planner/Outcome.ts';
import { stateOf } from '../requestState.ts';

/** The key of a request (draft-ietf-httpapi-idempotency-key-header). */
export const idempotencyHeader = 'idempotency-key';
/** Says that an answer was given before. */
export const replayedHeader = 'idempotency-replayed';

/** Has mutations with an idempotency key done once, however often they are sent. */
export function useIdempotency(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(idempotentOnMutationsRule);
    },
    onExecute({ args, executeFn, setExecuteFn }) {
      const execute = executeFn as Execute;
      const { request } = args.contextValue;
      setExecuteFn(async (executed: ExecutionArgs) => {
        const { result, isReplayed } = await executeOnce(executed, request.headers.get(idempotencyHeader), execute);
        if (isReplayed) stateOf(request).isReplayed = true;
        return result;
      });
    },
    onResponse({ request, response }) {
      if (stateOf(request).isReplayed) response.headers.set(replayedHeader, 'true');
    },
  };
}
