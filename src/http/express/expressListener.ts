import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { holdRefusal } from '../../limits/holdRefusal.ts';
import { DeadlineExceeded } from '../../platform/Deadline.ts';
import { Unavailable } from '../../platform/unavailable.ts';
import type { NodeAnswer } from '../nodeListener.ts';
import { idempotencyHeader } from '../plugins/useIdempotency.ts';
import { asksFor, debugHeader } from '../debugHeader.ts';
import type { RequestState } from '../requestState.ts';
import type { Admission, Refusal } from './Admission.ts';
import type { Arriving, Express, ExpressAnswer, Incoming } from './Express.ts';

interface ExpressListenerOptions {
  admission: Admission;
  /** Milliseconds; see holdRefusal.ts. */
  refusalPause: number;
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
export function expressListener({ admission, refusalPause, express, yoga, endpoint }: ExpressListenerOptions): NodeAnswer {
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
    const refused = await admission.admit(state, { headers: request.headers, method });
    if (refused) await turnAway(response, refused);
    return refused !== null;
  };
  const turnAway = async (response: ServerResponse, refused: Refusal): Promise<void> => {
    await holdRefusal(refusalPause);
    send(response, refused());
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
    const { headers, url = '' } = request;
    const method = isPost(request, endpoint) ? 'POST' : isGet(request, beforeQuery) ? 'GET' : null;
    if (!method) {
      yoga(request, response, state);
      return;
    }
    const refused = admission.refuseAgain(state, { headers, method });
    const exchange = { request, response, state };
    const answered = refused ? turnAway(response, refused) : method === 'POST' ? post(exchange) : get(exchange, url.slice(beforeQuery.length));
    // Who goes away before the body is there gets no answer.
    answered.catch(() => response.destroy());
  };
}

function send(response: ServerResponse, { status, headers, body }: ExpressAnswer): void {
  if (status === 304) response.writeHead(304, headers).end();
  else response.writeHead(status, [...headers, 'content-length', Buffer.byteLength(body)]).end(body);
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
function isPost(request: IncomingMessage, endpoint: string): boolean {
  const { method, url, headers } = request;
  if (method !== 'POST' || url !== endpoint || !isUsual(request)) return false;
  const length = Number(headers['content-length'] ?? 0);
  return length > 0 && length <= maximumBytes && /^application\/json(;|$)/.test(headers['content-type'] ?? '');
}

const isGet = (request: IncomingMessage, beforeQuery: string): boolean => request.method === 'GET' && (request.url ?? '').startsWith(beforeQuery) && isUsual(request);
