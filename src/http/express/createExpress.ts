import type { IncomingHttpHeaders } from 'node:http';
import { getOperationAST, OperationTypeNode, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { namesKeys } from '../../idempotency/namesKeys.ts';
import type { Limiter } from '../../limits/Limiter.ts';
import type { ReadPlanner } from '../../planner/ReadPlanner.ts';
import type { Logger } from '../../platform/logger.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import { acceptedLanguages } from '../acceptedLanguages.ts';
import { revalidation } from '../cachedAnswer.ts';
import { asksFor, debugHeader } from '../debugHeader.ts';
import type { Documents } from '../documents/Documents.ts';
import { loggedName, logOperation } from '../operationLog.ts';
import type { RequestState } from '../requestState.ts';
import { contentTypeFor } from './contentTypeFor.ts';
import type { Express, ExpressAnswer } from './Express.ts';
import { mayWantPage } from './mayWantPage.ts';
import { readBody, readQueryString } from './readSent.ts';
import type { HeaderList, ShortHeaders } from './shortHeaders.ts';

export interface ExpressOptions {
  planner: ReadPlanner;
  /** Documents by their texts, which Yoga has parsed. */
  parsed: { get(text: string): DocumentNode | undefined };
  documents: Documents;
  limiter: Limiter;
  contextOf: (state: RequestState) => RequestContext;
  headersOf: ShortHeaders;
  logger: Logger;
  now: () => Date;
}

/**
 * The short way for operations that Yoga has parsed, validated and executed before, of which all is planned: two thirds of the time
 * of a small request are spent on what Yoga does around its execution. Whatever is not wholly in order takes the long way.
 */
export const createExpress =
  ({ planner, parsed, documents, limiter, contextOf, headersOf, logger, now }: ExpressOptions): Express =>
  async (state, { headers, method, content, bytes }) => {
    const contentType = contentTypeFor(headers.accept);
    const sent = method === 'POST' ? readBody(content) : readQueryString(content);
    const text = sent && documents.known(sent.asked, sent.query);
    const document = text === undefined || text === null ? undefined : parsed.get(text);
    if (contentType === null || !sent || !document || namesKeys(document)) return null;
    const operation = getOperationAST(document, sent.operationName);
    if (!operation || (method === 'GET' && !isReadable(operation, headers))) return null;
    const { actor, purse } = state;
    if (!actor || bytes > limiter.limitsOf(actor).bytes) return null;
    state.languages = acceptedLanguages(headers['accept-language'] ?? null);
    state.operation = { name: loggedName(operation.name?.value), type: operation.operation };
    const { variables, operationName } = sent;
    limiter.assertDocument(document, actor);
    purse?.pay(limiter.weigh({ document, operation, variables }, actor).cost);
    const answer = await planner.answer({ document, variables, operationName }, contextOf(state));
    if (answer === null) return null;
    if (sent.asked?.id) documents.count(sent.asked.id, { actor, header: (name) => headers[name] as string | undefined, now: now() });
    state.unplanned = [];
    logOperation(logger, state);
    const isAskedForCost = asksFor('cost', headers[debugHeader] as string | undefined);
    if (method === 'GET' && !isAskedForCost) return revalidated(answer, contentType, headersOf(state, headers, true), headers);
    return { status: 200, headers: [...headersOf(state, headers), 'content-type', contentType], body: isAskedForCost ? withCost(answer, state) : answer };
  };

/** Only queries are answered to GET. */
const isReadable = ({ operation }: OperationDefinitionNode, headers: IncomingHttpHeaders): boolean =>
  operation === OperationTypeNode.QUERY && !mayWantPage(headers);

/** As useCost has it. */
const withCost = (answer: string, { purse }: RequestState): string => `${answer.slice(0, -1)},"extensions":${JSON.stringify({ cost: purse?.report })}}`;

/** As useRevalidation has it. */
function revalidated(body: string, contentType: string, always: HeaderList, { 'if-none-match': ifNoneMatch }: IncomingHttpHeaders): ExpressAnswer {
  const { etag, isKnown } = revalidation(body, ifNoneMatch);
  const headers = [...always, 'etag', etag];
  return isKnown ? { status: 304, headers, body: '' } : { status: 200, headers: [...headers, 'content-type', contentType], body };
}
