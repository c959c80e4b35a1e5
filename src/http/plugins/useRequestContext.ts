import { GraphQLError, type ExecutionArgs } from 'graphql';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { RequestContext } from '../../platform/requestContext.ts';
import { acceptedLanguages } from '../acceptedLanguages.ts';
import type { Authenticate } from '../authenticate.ts';
import { adoptState, stateOf, type RequestState } from '../requestState.ts';

interface Options {
  authenticate: Authenticate;
  contextOf: (state: RequestState) => RequestContext;
  now: () => Date;
}

/**
 * Verifies the credential before the body is read, and makes the RequestContext the context of the execution. It stands in
 * for Yoga's own context object, because what Yoga merges into that one loses getters and private fields. Changing
 * `args.contextValue` would not do: Yoga puts its own object back.
 */
export function useRequestContext({ authenticate, contextOf, now }: Options): Plugin<object, { state?: RequestState }> {
  const withRequestContext = (args: ExecutionArgs): ExecutionArgs => ({
    ...args,
    contextValue: contextOf(stateOf((args.contextValue as YogaInitialContext).request)),
  });
  return {
    onRequest({ request, serverContext: { state } }) {
      if (state) adoptState(request, state);
    },
    async onRequestParse({ request }) {
      const state = stateOf(request);
      state.authenticate = () => authenticate(request.headers.get('authorization'), now());
      state.actor = await (state.authenticated ?? state.authenticate());
      state.languages = acceptedLanguages(request.headers.get('accept-language'));
    },
    onExecute({ args: { contextValue }, executeFn, setExecuteFn, setResultAndStopExecution }) {
      const { failure } = stateOf((contextValue).request);
      if (failure) setResultAndStopExecution({ errors: [new GraphQLError(failure.message, { originalError: failure })] });
      else setExecuteFn((args: ExecutionArgs): unknown => executeFn(withRequestContext(args)));
    },
    onResponse({ request, response }) {
      const { requestId, languages } = stateOf(request);
      response.headers.set('x-request-id', requestId);
      if (languages) response.headers.append('vary', 'accept-language');
    },
  };
}
