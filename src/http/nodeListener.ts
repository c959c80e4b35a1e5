import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/**
 * The server as a listener for `node:http`. A Host header or target that make no URL are refused here: Yoga would answer
 * them with its stack trace.
 */
export const nodeListener =
  (answer: (request: IncomingMessage, response: ServerResponse) => unknown): RequestListener =>
  (request, response) => {
    if (URL.canParse(`http://${request.headers.host ?? 'localhost'}${request.url ?? ''}`)) answer(request, response);
    else response.writeHead(400).end();
  };
