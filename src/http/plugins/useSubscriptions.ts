import type { ServerResponse } from 'node:http';
import { GraphQLError, type ExecutionArgs } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import Negotiator from 'negotiator';
import { stateOf } from '../requestState.ts';
import { openStream, type StreamOptions } from '../streams/openStream.ts';

const eventStream = 'text/event-stream';

/** Answers subscriptions with server-sent events, as graphql-sse has them in its mode of distinct connections. */
export function useSubscriptions(options: StreamOptions): Plugin<{ res?: ServerResponse }> {
  return {
    onSubscribe({ args, setSubscribeFn, setResultAndStopExecution }) {
      const { request, res } = args.contextValue;
      if (!accepts(request)) {
        setResultAndStopExecution({ errors: [notAcceptable()] });
        return;
      }
      if (res) cutOffWhenStill(res, options.streams.limits.still);
      setSubscribeFn((subscribed: ExecutionArgs) => openStream(subscribed, stateOf(request), options));
    },
    onResponse({ response }) {
      if (!response.headers.get('content-type')?.startsWith(eventStream)) return;
      // Yoga's `none` is no coding, and some clients fail at it.
      response.headers.delete('content-encoding');
      response.headers.set('cache-control', 'no-cache');
      // Proxies that gather what they pass on would hold events back.
      response.headers.set('x-accel-buffering', 'no');
    },
  };
}

/** What waits for a client is bounded, because no more is read before it is taken; so it must not wait for ever. */
function cutOffWhenStill(response: ServerResponse, millis: number): void {
  // Yoga takes the time limit off every connection before it pipes events into it.
  response.once('pipe', () => response.setTimeout(millis));
}

const accepts = (request: Request): boolean =>
  new Negotiator({ headers: { accept: request.headers.get('accept') ?? undefined } }).mediaTypes([eventStream]).length > 0;

const notAcceptable = (): GraphQLError =>
  new GraphQLError(`A subscription is answered with server-sent events. Send \`accept: ${eventStream}\`.`, {
    extensions: { code: 'NOT_ACCEPTABLE', http: { status: 406 } },
  });
