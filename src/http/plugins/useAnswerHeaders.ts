import type { Plugin } from 'graphql-yoga';
import type { AnswerHeaders } from '../answerHeaders.ts';

/** How long browsers keep the answer to their question; most keep it no longer than this. */
const preflightSeconds = 7200;

/** Gives every answer the headers that it must have, and answers browsers that ask what a page of another origin may send (CORS). */
export function useAnswerHeaders(answerHeaders: AnswerHeaders): Plugin {
  return {
    onRequest({ request, endResponse, fetchAPI }) {
      if (request.method === 'OPTIONS') endResponse(new fetchAPI.Response(null, { status: 204 }));
    },
    onResponse({ request, response: { headers } }) {
      const own = answerHeaders(request.headers.get('origin'));
      for (const [name, value] of Object.entries(own)) {
        if (name === 'vary') headers.append(name, value);
        else if (!headers.has(name)) headers.set(name, value);
      }
      const asked = request.method === 'OPTIONS' && own['access-control-allow-origin'] ? request.headers.get('access-control-request-method') : null;
      if (asked === null) return;
      headers.set('access-control-allow-methods', 'GET, POST');
      headers.set('access-control-max-age', String(preflightSeconds));
      // Credentials, names of clients, keys, traces: whatever a client sends, no browser sends it by itself.
      const askedHeaders = request.headers.get('access-control-request-headers');
      if (askedHeaders !== null) headers.set('access-control-allow-headers', askedHeaders);
      headers.append('vary', 'Access-Control-Request-Headers');
    },
  };
}
