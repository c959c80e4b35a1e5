import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { asksFor, debugHeader } from '../debugHeader.ts';
import { answerVaries, keptControl, revalidation } from '../cachedAnswer.ts';

/** Lets clients keep the answers to GET and ask whether they still hold; never one with errors, or with what it cost. */
export function useRevalidation(): Plugin {
  const failed = new WeakMap<Request, boolean>();
  return {
    onResultProcess({ request, result }) {
      if (request.method === 'GET' && !(Symbol.asyncIterator in result)) failed.set(request, Boolean((result as ExecutionResult).errors?.length));
    },
    async onResponse({ request, response, setResponse, fetchAPI }) {
      const isFailed = failed.get(request);
      if (isFailed === undefined) return;
      if (isFailed || response.status !== 200 || asksFor('cost', request.headers.get(debugHeader))) {
        response.headers.set('cache-control', 'no-store');
        return;
      }
      const body = await response.text();
      const { etag, isKnown } = revalidation(body, request.headers.get('if-none-match'));
      const headers = new fetchAPI.Headers(response.headers);
      headers.set('cache-control', keptControl);
      headers.set('etag', etag);
      headers.append('vary', answerVaries);
      if (isKnown) for (const name of ['content-type', 'content-length']) headers.delete(name);
      setResponse(new fetchAPI.Response(isKnown ? null : body, { status: isKnown ? 304 : 200, headers }));
    },
  };
}
