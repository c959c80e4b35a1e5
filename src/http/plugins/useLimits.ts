import { getOperationAST, type DocumentNode, type ExecutionArgs, type ExecutionResult, type GraphQLError } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import { BudgetExhausted } from '../../limits/BudgetExhausted.ts';
import { holdRefusal } from '../../limits/holdRefusal.ts';
import type { Limiter } from '../../limits/Limiter.ts';
import { LimitExceeded } from '../../limits/LimitExceeded.ts';
import type { Purses } from '../../limits/Purses.ts';
import { limitBody } from '../limitBody.ts';
import { refusal } from '../refusal.ts';
import { stateOf } from '../requestState.ts';

interface LimitsOptions {
  limiter: Limiter;
  purses: Purses;
  /** Milliseconds; see holdRefusal.ts. */
  refusalPause: number;
}

/** Refuses what asks for more than its caller may ask for, at a time or over time. Comes after who knows the caller. */
export function useLimits({ limiter, purses, refusalPause }: LimitsOptions): Plugin {
  const charge = ({ args, setResultAndStopExecution: stop }: { args: ExecutionArgs; setResultAndStopExecution: (result: ExecutionResult) => void }): void => {
    const { document, operationName, variableValues: variables } = args;
    const operation = getOperationAST(document, operationName);
    const { actor, purse } = stateOf((args.contextValue as YogaInitialContext).request);
    if (!operation) return;
    const refused = refusalOf(() => {
      const { cost } = limiter.weigh({ document, operation, variables }, actor);
      purse?.pay(cost);
    });
    if (refused) stop({ errors: [refused] });
  };
  return {
    async onRequestParse({ request, requestParser, setRequestParser, fetchAPI }) {
      const state = stateOf(request);
      if (state.actor) {
        state.purse ??= purses.of(state.actor);
        const refused = state.purse.refusal();
        if (refused) {
          await holdRefusal(refusalPause);
          throw refused;
        }
      }
      if (!requestParser) return;
      const { bytes } = limiter.limitsOf(state.actor);
      setRequestParser((sent) => requestParser(limitBody(sent, bytes, fetchAPI)));
    },
    onParse({ context, setParseFn }) {
      const { actor } = stateOf((context as unknown as YogaInitialContext).request);
      setParseFn((text: string) => {
        try {
          return limiter.parse(text, actor);
        } catch (error) {
          throw error instanceof LimitExceeded ? refusal(error) : error;
        }
      });
      // A document may be kept from a caller who may send more.
      return ({ result, replaceParseResult }) => {
        if (result instanceof Error) return;
        const refused = refusalOf(() => limiter.assertDocument(result as DocumentNode, actor));
        if (refused) replaceParseResult(refused);
      };
    },
    onExecute: charge,
    onSubscribe: charge,
  };
}

function refusalOf(check: () => void): GraphQLError | null {
  try {
    check();
    return null;
  } catch (error) {
    if (error instanceof LimitExceeded || error instanceof BudgetExhausted) return refusal(error);
    throw error;
  }
}
