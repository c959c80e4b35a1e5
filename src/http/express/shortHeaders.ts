import type { IncomingHttpHeaders } from 'node:http';
import type { AnswerHeaders } from '../answerHeaders.ts';
import type { RequestState } from '../requestState.ts';

/** The headers of every answer of the short way. */
export type ShortHeaders = (state: RequestState, sent: IncomingHttpHeaders) => Record<string, string>;

export function createShortHeaders(answerHeaders: AnswerHeaders): ShortHeaders {
  const vary = [answerHeaders(undefined).vary ?? [], 'accept-language'].flat().join(', ');
  return ({ requestId }, { origin }) => ({ ...answerHeaders(origin), vary, 'x-request-id': requestId });
}
