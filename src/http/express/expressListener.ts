import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { DeadlineExceeded } from '../../platform/Deadline.ts';
import { Unavailable } from '../../platform/unavailable.ts';
import type { NodeAnswer } from '../nodeListener.ts';
import { idempotencyHeader } from '../plugins/useIdempotency.ts';
import { debugHeader } from '../plugins/useReadPlanner.ts';
import type { RequestState } from '../requestState.ts';
import type { Express, Incoming } from './createExpress.ts';

interface ExpressListenerOptions {
  express: Express;
  /** What answers everything else. */
  yoga: NodeAnswer;
  endpoint: string;
}

/** Longer bodies are so much work that the way matters little, and are not read before it is known who sends them. */
const maximumBytes = 100_000;

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  state: RequestState;
}

/** Takes the short way where it leads to an answer; otherwise Yoga gets the request as it came. */
export function expressListener({ express, yoga, endpoint }: ExpressListenerOptions): NodeAnswer {
  const read = async ({ request, response, state }: Exchange): Promise<void> => {
    const body = await readBody(request);
    await answer({ request, response, state }, { method: 'POST', content: body.toString(), bytes: body.length }, () => Object.assign(request, { body: Readable.from([body]) }));
  };
  const answer = async ({ request, response, state }: Exchange, incoming: Omit<Incoming, 'headers'>, original = () => request): Promise<void> => {
    // A fault comes up again on the long way, where it is logged and answered.
    const short = await express(state, { ...incoming, headers: request.headers }).catch((fault: unknown) => {
      if (fault instanceof Unavailable || fault instanceof DeadlineExceeded) state.failure = fault;
      return null;
    });
    if (!short) yoga(original(), response, state);
    else if (short.status === 304) response.writeHead(304, short.headers).end();
    else response.writeHead(short.status, { ...short.headers, 'content-length': Buffer.byteLength(short.body) }).end(short.body);
  };
  const queryString = `${endpoint}?`;
  return (request, response, state) => {
    const { method, url = '' } = request;
    // Who goes away before the body is there gets no answer.
    const fail = () => response.destroy();
    if (isCandidate(request, endpoint)) read({ request, response, state }).catch(fail);
    else if (method === 'GET' && url.startsWith(queryString) && isUsual(request)) {
      answer({ request, response, state }, { method, content: url.slice(queryString.length), bytes: 0 }).catch(fail);
    } else yoga(request, response, state);
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

const unusual = [
  'content-encoding',
  'transfer-encoding',
  'access-control-request-headers',
  'access-control-request-method',
  debugHeader,
  idempotencyHeader,
];

const isUsual = ({ headers }: IncomingMessage): boolean => !unusual.some((name) => name in headers);

/** A POST of JSON to the endpoint, of a size that is known and small, without anything unusual. */
function isCandidate(request: IncomingMessage, endpoint: string): boolean {
  const { method, url, headers } = request;
  if (method !== 'POST' || url !== endpoint || !isUsual(request)) return false;
  const length = Number(headers['content-length'] ?? 0);
  return length > 0 && length <= maximumBytes && /^application\/json(;|$)/.test(headers['content-type'] ?? '');
}
