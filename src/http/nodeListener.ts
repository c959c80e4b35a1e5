import type { RequestListener } from 'node:http';
import type { App } from './app.ts';

/**
 * The server as a listener for `node:http`. A Host header or target that make no URL are refused here: Yoga would answer
 * them with its stack trace.
 */
export const nodeListener =
  (app: App): RequestListener =>
  (request, response) => {
    if (URL.canParse(`http://${request.headers.host ?? 'localhost'}${request.url ?? ''}`)) void app(request, response);
    else response.writeHead(400).end();
  };
