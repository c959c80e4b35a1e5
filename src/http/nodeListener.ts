import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { parseUrl } from '../platform/parseUrl.ts';
import { withinRequest } from '../platform/tracing.ts';
import { newState, type RequestState } from './requestState.ts';
import { endTrace } from './traceOperation.ts';

/** Answers a request, of which nothing is known yet but its state. */
export type NodeAnswer = (request: IncomingMessage, response: ServerResponse, state: RequestState) => unknown;

interface NodeListenerOptions {
  answer: NodeAnswer;
  /** Where a request comes from. */
  addressOf: (request: IncomingMessage) => string;
}

/**
 * The server as a listener for `node:http`. A Host header or target that make no URL are refused here: Yoga would answer
 * them with its stack trace.
 */
export const nodeListener =
  ({ answer, addressOf }: NodeListenerOptions): RequestListener =>
  (request, response) => {
    if (!parseUrl(`http://${request.headers.host ?? 'localhost'}${request.url ?? ''}`)) {
      response.writeHead(400).end();
      return;
    }
    const state = newState(request.headers['x-request-id'] as string | undefined);
    state.address = () => addressOf(request);
    response.once('close', () => {
      abandon(state);
      endTrace(state, response);
    });
    withinRequest(request.method ?? 'GET', request.headers, (span) => {
      if (span) state.span = span;
      answer(request, response, state);
    });
  };

/** What is read for a client that is gone is read no further. What it had begun to write is written. */
function abandon({ operation, context }: RequestState): void {
  if (operation?.type === 'query') context?.deadline.abandon();
}
