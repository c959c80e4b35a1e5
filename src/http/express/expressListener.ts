import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { DeadlineExceeded } from '../../platform/Deadline.ts';
import { Unavailable } from '../../platform/unavailable.ts';
import type { NodeAnswer } from '../nodeListener.ts';
import { idempotencyHeader } from '../plugins/useIdempotency.ts';
import { asksFor, debugHeader } from '../debugHeader.ts';
import type { RequestState } from '../requestState.ts';
import type { Admit, Arriving, Express, ExpressAnswer, Incoming } from './Express.ts';

interface ExpressListenerOptions {
  admit: Admit;
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
export function expressListener({ admit, express, yoga, endpoint }: ExpressListenerOptions): NodeAnswer {
  const post = async (exchange: Exchange): Promise<void> => {
    if (await isTurnedAway(exchange, 'POST')) return;
    const body = await readBody(exchange.request);
    const incoming = { method: 'POST', content: body.toString(), bytes: body.length } as const;
    await answer(exchange, incoming, () => Object.assign(exchange.request, { body: Readable.from([body]) }));
  };
  const get = async (exchange: Exchange, queryString: string): Promise<void> => {
    if (await isTurnedAway(exchange, 'GET')) return;
    await answer(exchange, { method: 'GET', content: queryString, bytes: 0 }, () => exchange.request);
  };
  const isTurnedAway = async ({ request, response, state }: Exchange, method: Arriving['method']): Promise<boolean> => {
    const refused = await admit(state, { headers: request.headers, method });
    if (refused) send(response, refused);
    return refused !== null;
  };
  const answer = async ({ request, response, state }: Exchange, incoming: Omit<Incoming, 'headers'>, original: () => IncomingMessage): Promise<void> => {
    // A fault comes up again on the long way, where it is logged and answered.
    const short = await express(state, { ...incoming, headers: request.headers }).catch((fault: unknown) => {
      if (fault instanceof Unavailable || fault instanceof DeadlineExceeded) state.failure = fault;
      return null;
    });
    if (short) send(response, short);
    else yoga(original(), response, state);
  };
  const beforeQuery = `${endpoint}?`;
  return (request, response, state) => {
    const { method, url = '' } = request;
    // Who goes away before the body is there gets no answer.
    const fail = () => response.destroy();
    if (isCandidate(request, endpoint)) post({ request, response, state }).catch(fail);
    else if (method === 'GET' && url.startsWith(beforeQuery) && isUsual(request)) get({ request, response, state }, url.slice(beforeQuery.length)).catch(fail);
    else yoga(request, response, state);
  };
}

function send(response: ServerResponse, { status, headers, body }: ExpressAnswer): void {
  if (status === 304) response.writeHead(304, headers).end();
  else response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
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
  idempotencyHeader,
];

/** How a request was answered, it learns on the long way. */
const isUsual = ({ headers }: IncomingMessage): boolean => !unusual.some((name) => name in headers) && !asksFor('plan', headers[debugHeader] as string | undefined);

/** A POST of JSON to the endpoint, of a size that is known and small, without anything unusual. */
function isCandidate(request: IncomingMessage, endpoint: string): boolean {
  const { method, url, headers } = request;
  if (method !== 'POST' || url !== endpoint || !isUsual(request)) return false;
  const length = Number(headers['content-length'] ?? 0);
  return length > 0 && length <= maximumBytes && /^application\/json(;|$)/.test(headers['content-type'] ?? '');
}
