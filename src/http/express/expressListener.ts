import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { debugHeader } from '../plugins/useReadPlanner.ts';
import { newState, type RequestState } from '../requestState.ts';
import type { Express } from './createExpress.ts';

interface ExpressListenerOptions {
  express: Express;
  /** What answers everything else. */
  yoga: (request: IncomingMessage, response: ServerResponse, context: { state?: RequestState }) => unknown;
  endpoint: string;
  maxRequestBytes: number;
}

/** Takes the short way where it leads to an answer; otherwise Yoga gets the request as it came. */
export function expressListener({ express, yoga, endpoint, maxRequestBytes }: ExpressListenerOptions): RequestListener {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readBody(request);
    const state = newState(request.headers['x-request-id'] as string | undefined);
    // A fault comes up again on the long way, where it is logged and answered.
    const short = await express(state, request.headers, body.toString()).catch(() => null);
    if (short) response.writeHead(200, { ...short.headers, 'content-length': Buffer.byteLength(short.body) }).end(short.body);
    else yoga(Object.assign(request, { body: Readable.from([body]) }), response, { state });
  };
  return (request, response) => {
    // Who goes away before the body is there gets no answer.
    if (isCandidate(request, endpoint, maxRequestBytes)) answer(request, response).catch(() => response.destroy());
    else yoga(request, response, {});
  };
}

/** Faster than what streams have for it, which goes through a Blob. */
const readBody = (request: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });

const unusual = ['content-encoding', 'transfer-encoding', 'access-control-request-headers', 'access-control-request-method', debugHeader];

/** A POST of JSON to the endpoint, of a size that is known and allowed, without anything unusual. */
function isCandidate({ method, url, headers }: IncomingMessage, endpoint: string, maxRequestBytes: number): boolean {
  if (method !== 'POST' || url !== endpoint || unusual.some((name) => name in headers)) return false;
  const length = Number(headers['content-length'] ?? 0);
  return length > 0 && length <= maxRequestBytes && /^application\/json *(;|$)/i.test(headers['content-type'] ?? '');
}
