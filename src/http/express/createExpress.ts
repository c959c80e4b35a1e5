import type { IncomingHttpHeaders } from 'node:http';
import { getOperationAST, type DocumentNode } from 'graphql';
import type { ReadPlanner } from '../../planner/ReadPlanner.ts';
import type { Logger } from '../../platform/logger.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import { acceptedLanguages } from '../acceptedLanguages.ts';
import type { Authenticate } from '../authenticate.ts';
import { loggedName, logOperation } from '../operationLog.ts';
import type { RequestState } from '../requestState.ts';
import { contentTypeFor } from './contentTypeFor.ts';

export interface ExpressOptions {
  planner: ReadPlanner;
  /** Documents by their texts, which Yoga has parsed. */
  documents: { get(text: string): DocumentNode | undefined };
  authenticate: Authenticate;
  contextOf: (state: RequestState) => RequestContext;
  logger: Logger;
  now: () => Date;
}

export interface ExpressAnswer {
  headers: Record<string, string>;
  body: string;
}

/** Answers a POST with a body in JSON; null for what Yoga must answer, which goes on with the state. */
export type Express = (state: RequestState, headers: IncomingHttpHeaders, body: string) => Promise<ExpressAnswer | null>;

interface Sent {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

/**
 * The short way for operations that Yoga has parsed, validated and executed before, of which all is planned: two thirds of the time
 * of a small request are spent on what Yoga does around its execution. Whatever is not wholly in order takes the long way.
 */
export function createExpress({ planner, documents, authenticate, contextOf, logger, now }: ExpressOptions): Express {
  return async (state, headers, body) => {
    const contentType = contentTypeFor(headers.accept);
    const sent = readBody(body);
    const document = sent && documents.get(sent.query);
    if (contentType === null || !document) return null;
    state.actor = await authenticate(headers.authorization ?? null, now()).catch(() => null);
    if (!state.actor) return null;
    state.languages = acceptedLanguages(headers['accept-language'] ?? null);
    const answer = await planner.answer({ document, ...sent }, contextOf(state));
    if (answer === null) return null;
    const { name, operation: type } = getOperationAST(document, sent.operationName)!;
    state.operation = { name: loggedName(name?.value), type };
    logOperation(logger, state);
    return { headers: { 'content-type': contentType, ...corsHeaders(headers.origin), 'x-request-id': state.requestId }, body: answer };
  };
}

const members = new Set(['query', 'variables', 'operationName', 'extensions']);

/** What GraphQL over HTTP allows in a body; null for anything else, and for what extensions may change. */
function readBody(body: string): Sent | null {
  const sent = parse(body);
  if (typeof sent !== 'object' || sent === null || !Object.keys(sent).every((member) => members.has(member))) return null;
  const { query, variables, operationName, extensions } = sent as Record<string, unknown>;
  if (typeof query !== 'string' || !isObject(variables ?? {}) || typeof (operationName ?? '') !== 'string') return null;
  if (!isObject(extensions ?? {}) || Object.hasOwn(extensions ?? {}, 'persistedQuery')) return null;
  return { query, variables: variables as Sent['variables'], operationName: operationName as Sent['operationName'] };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

/** As Yoga's CORS has it for any origin. */
const corsHeaders = (origin: string | undefined): Record<string, string> =>
  origin === undefined
    ? { vary: 'accept-language' }
    : { 'access-control-allow-origin': origin, vary: 'Origin, accept-language', 'access-control-expose-headers': 'x-request-id, kith-plan' };
