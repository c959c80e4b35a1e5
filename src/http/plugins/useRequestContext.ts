import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { Database } from '../../platform/database/database.ts';
import { RequestContext } from '../../platform/requestContext.ts';
import type { Authenticate } from '../authenticate.ts';
import { stateOf } from '../requestState.ts';

interface Options {
  authenticate: Authenticate;
  database: Database;
  now: () => Date;
}

/**
 * Verifies the credential before the body is read, and makes the RequestContext the context of the execution. It replaces
 * Yoga's own context object, because what Yoga merges into that one loses getters and private fields.
 */
export function useRequestContext({ authenticate, database, now }: Options): Plugin {
  const toRequestContext = ({ args }: { args: { contextValue: unknown } }): void => {
    const { request } = args.contextValue as YogaInitialContext;
    const { actor, requestId } = stateOf(request);
    args.contextValue = new RequestContext({ actor, requestId, now: now(), database });
  };
  return {
    async onRequestParse({ request }) {
      stateOf(request).actor = await authenticate(request.headers.get('authorization'), now());
    },
    onExecute: toRequestContext,
    onSubscribe: toRequestContext,
    onResponse({ request, response }) {
      response.headers.set('x-request-id', stateOf(request).requestId);
    },
  };
}
