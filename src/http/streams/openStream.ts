import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { Logger } from '../../platform/logger.ts';
import { Unauthenticated, type RequestContext } from '../../platform/requestContext.ts';
import { logStreamEnd } from '../operationLog.ts';
import type { RequestState } from '../requestState.ts';
import { atInstant } from './atInstant.ts';
import { EventStream } from './EventStream.ts';
import type { Streams } from './Streams.ts';

export interface StreamOptions {
  streams: Streams;
  contextOf: (state: RequestState) => RequestContext;
  logger: Logger;
  now: () => Date;
}

/**
 * Begins a subscription. Each event is executed in the context of the state as it is then: the source renews it before it reads.
 * @throws Unauthenticated, TooManyStreams, ShuttingDown
 */
export async function openStream(args: ExecutionArgs, state: RequestState, options: StreamOptions): Promise<EventStream | ExecutionResult> {
  const { streams, contextOf, logger, now } = options;
  const { actor } = contextOf(state);
  const place = streams.admit(actor);
  const source = await createSourceEventStream({ ...args, contextValue: contextOf(state) });
  if (!(Symbol.asyncIterator in source)) {
    place.leave();
    return source;
  }
  let giveUpExpiry = (): void => {};
  const stream = new EventStream({
    source: source as AsyncIterableIterator<unknown, undefined>,
    execute: (payload) => execute({ ...args, rootValue: payload, contextValue: contextOf(state) }),
    onEnd: (end) => {
      giveUpExpiry();
      place.leave();
      logStreamEnd(logger, state, end);
    },
  });
  place.take(stream);
  if (actor.expiresAt) giveUpExpiry = atInstant(actor.expiresAt, now, () => stream.end(new Unauthenticated('The credential has expired.', 'EXPIRED')));
  return stream;
}
