import type { IncomingHttpHeaders } from 'node:http';
import type { AnswerHeaders } from '../answerHeaders.ts';
import { answerVaries, keptControl } from '../cachedAnswer.ts';
import type { RequestState } from '../requestState.ts';

/** Names of headers and their values in turn: `node:http` writes such a list in a quarter of the time that an object of them takes. */
export type HeaderList = string[];

/** Makes the headers of every answer of the short way, for one that a client may keep, or not. */
export type ShortHeaders = (state: RequestState, sent: IncomingHttpHeaders, mayBeKept?: boolean) => HeaderList;

export function createShortHeaders(answerHeaders: AnswerHeaders): ShortHeaders {
  const listOf = (headers: Readonly<Record<string, string>>, mayBeKept: boolean): HeaderList => {
    const vary = [headers.vary ?? [], 'accept-language', mayBeKept ? answerVaries : []].flat().join(', ');
    return Object.entries({ ...headers, vary, ...(mayBeKept && { 'cache-control': keptControl }) }).flat();
  };
  const always = answerHeaders(undefined);
  const [usual, kept] = [listOf(always, false), listOf(always, true)];
  return ({ requestId }, { origin }, mayBeKept = false) => {
    const headers = answerHeaders(origin);
    const list = headers !== always ? listOf(headers, mayBeKept) : mayBeKept ? kept : usual;
    return [...list, 'x-request-id', requestId];
  };
}
