import type { Plugin } from 'graphql-yoga';

const message =
  'Accept `application/graphql-response+json` or `application/json`, and `text/event-stream` for a subscription: the server has nothing else.';

/** Says what the server can answer with. Yoga would list it in a header, once for each media type that the client named. */
export function useNotAcceptable(): Plugin {
  return {
    onResponse({ response, setResponse, fetchAPI }) {
      if (response.status !== 406) return;
      const body = JSON.stringify({ errors: [{ message, extensions: { code: 'NOT_ACCEPTABLE', status: 406 } }] });
      setResponse(new fetchAPI.Response(body, { status: 406, headers: { 'content-type': 'application/json; charset=utf-8' } }));
    },
  };
}
