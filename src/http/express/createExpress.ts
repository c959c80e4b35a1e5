import type { IncomingHttpHeaders } from 'node:http';
import { getOperationAST, OperationTypeNode, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { namesKeys } from '../../idempotency/namesKeys.ts';
import type { Limiter } from '../../limits/Limiter.ts';
import type { ReadPlanner } from '../../planner/ReadPlanner.ts';
import type { Logger } from '../../platform/logger.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import { acceptedLanguages } from '../acceptedLanguages.ts';
import type { AnswerHeaders } from '../answerHeaders.ts';
import type { Authenticate } from '../authenticate.ts';
import { answerVaries, revalidation } from '../cachedAnswer.ts';
import type { Documents } from '../documents/Documents.ts';
import { loggedName, logOperation } from '../operationLog.ts';
import type { RequestState } from '../requestState.ts';
import { contentTypeFor } from './contentTypeFor.ts';
import { readBody, readQueryString } from './readSent.ts';

export interface ExpressOptions {
  planner: ReadPlanner;
  /** Documents by their texts, which Yoga has parsed. */
  parsed: { get(text: string): DocumentNode | undefined };
  documents: Documents;
  authenticate: Authenticate;
  limiter: Limiter;
  contextOf: (state: RequestState) => RequestContext;
  answerHeaders: AnswerHeaders;
  logger: Logger;
  now: () => Date;
}

/** A request to the endpoint: what is in the body of a POST, or in the query string of a GET. */
export interface Incoming {
  headers: IncomingHttpHeaders;
  method: 'POST' | 'GET';
  content: string;
  /** Of the body. */
  bytes: number;
}

export interface ExpressAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Answers a request; null, or an error, for what Yoga must answer, which goes on with the state. */
export type Express = (state: RequestState, incoming: Incoming) => Promise<ExpressAnswer | null>;

/**
 * The short way for operations that Yoga has parsed, validated and executed before, of which all is planned: two thirds of the time
 * of a small request are spent on what Yoga does around its execution. Whatever is not wholly in order takes the long way.
 */
export function createExpress({ planner, parsed, documents, authenticate, limiter, contextOf, answerHeaders, logger, now }: ExpressOptions): Express {
  const vary = [answerHeaders(undefined).vary ?? [], 'accept-language'].flat().join(', ');
  return async (state, { headers, method, content, bytes }) => {
    const contentType = contentTypeFor(headers.accept);
    const sent = method === 'POST' ? readBody(content) : readQueryString(content);
    const text = sent && documents.known(sent.asked, sent.query);
    const document = text === undefined || text === null ? undefined : parsed.get(text);
    if (contentType === null || !sent || !document || namesKeys(document)) return null;
    const operation = getOperationAST(document, sent.operationName);
    if (!operation || (method === 'GET' && !isReadable(operation, headers))) return null;
    // With a Bearer token, which usePreflightGuard is content with.
    state.actor = await authenticate(headers.authorization ?? null, now()).catch(() => null);
    if (!state.actor || bytes > limiter.limitsOf(state.actor).bytes) return null;
    state.languages = acceptedLanguages(headers['accept-language'] ?? null);
    state.operation = { name: loggedName(operation.name?.value), type: operation.operation };
    const { variables, operationName } = sent;
    limiter.assertDocument(document, state.actor);
    limiter.weigh({ document, operation, variables }, state.actor);
    const answer = await planner.answer({ document, variables, operationName }, contextOf(state));
    if (answer === null) return null;
    if (sent.asked?.id) documents.count(sent.asked.id, { actor: state.actor, header: (name) => headers[name] as string | undefined, now: now() });
    state.unplanned = [];
    logOperation(logger, state);
    const always = { ...answerHeaders(headers.origin), vary, 'x-request-id': state.requestId };
    return method === 'GET' ? revalidated(answer, contentType, always, headers) : { status: 200, headers: { 'content-type': contentType, ...always }, body: answer };
  };
}

/** Only queries are answered to GET, and a browser may get a page instead. */
const isReadable = ({ operation }: OperationDefinitionNode, { accept }: IncomingHttpHeaders): boolean =>
  operation === OperationTypeNode.QUERY && !accept?.includes('text/html');

/** As useRevalidation has it. */
function revalidated(body: string, contentType: string, always: Record<string, string>, { 'if-none-match': ifNoneMatch }: IncomingHttpHeaders): ExpressAnswer {
  const { headers: own, isKnown } = revalidation(body, ifNoneMatch);
  const headers = { ...always, ...own, vary: `${always.vary!}, ${answerVaries}` };
  return isKnown ? { status: 304, headers, body: '' } : { status: 200, headers: { 'content-type': contentType, ...headers }, body };
}
