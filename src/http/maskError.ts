import { GraphQLError } from 'graphql';
import { BudgetExhausted } from '../limits/BudgetExhausted.ts';
import { DeadlineExceeded } from '../platform/Deadline.ts';
import { DomainError, RateLimited } from '../platform/domainError.ts';
import { OutcomeUnknown, ResultUnread, Unavailable } from '../platform/unavailable.ts';
import { IdempotencyProblem } from '../platform/idempotencyErrors.ts';
import { Unauthenticated, type Effects } from '../platform/requestContext.ts';
import { rootCause } from './rootCause.ts';

export interface MaskOptions {
  requestId: string;
  /** Whether the answer has data beside its errors; then its status is 200 whatever the errors say. */
  hasData: boolean;
  /** What of the request is done; left out when nothing was executed. */
  effects?: Effects | undefined;
  /** Called with a fault that the caller is not told of. */
  onFault: (fault: unknown, error: GraphQLError | null) => void;
  /** Called with what the server could not do, of which the caller is not told why. */
  onUnavailable: (problem: DomainError, error: GraphQLError | null) => void;
}

/**
 * What a client is told of anything that was thrown: a domain error with its data, a missing or bad credential, GraphQL's own
 * complaints about the request. Everything else is a fault and answered as INTERNAL with the request id.
 */
export function maskError(error: unknown, options: MaskOptions): GraphQLError {
  const located = error instanceof GraphQLError ? error : null;
  const cause = rootCause(error);
  if (cause instanceof DomainError) return problem(inView(cause, located, options), located, options);
  if (cause instanceof Unauthenticated) return unauthenticated(cause, located, options);
  if (isStackOverflow(cause)) return tooDeep();
  if (located && isComplaint(located)) return complaint(located);
  options.onFault(cause, located);
  return answer('Unexpected error.', located, {
    code: 'INTERNAL',
    status: 500,
    requestId: options.requestId,
    unexpected: true,
  });
}

/** GraphQL's own errors have no other cause, or are about a literal in the document that a scalar refused. */
const isComplaint = (error: GraphQLError): boolean =>
  rootCause(error) instanceof GraphQLError || error.extensions.code === 'GRAPHQL_VALIDATION_FAILED';

/** What GraphQL and the parser of JSON look through by recursion ends so when it is nested without end; nothing of ours does. */
const isStackOverflow = (cause: unknown): boolean => cause instanceof RangeError && cause.message === 'Maximum call stack size exceeded';

const tooDeep = (): GraphQLError =>
  new GraphQLError('The request is nested too deeply.', { extensions: { code: 'TOO_DEEP', status: 400, http: { status: 400 } } });

/** What could not be read of a mutation that is done is another problem: to send it again may do it twice. */
function inView(cause: DomainError, located: GraphQLError | null, { effects }: MaskOptions): DomainError {
  if (!(cause instanceof Unavailable || cause instanceof DeadlineExceeded) || !effects) return cause;
  const key = located?.path?.[0];
  const isDone = key === undefined ? effects.done.size > 0 : effects.done.has(key);
  return isDone ? new ResultUnread(!effects.wouldRepeat, cause) : cause;
}

const toldByStatus = [RateLimited, BudgetExhausted, IdempotencyProblem, Unavailable, OutcomeUnknown, ResultUnread, DeadlineExceeded];

function problem(problem: DomainError, located: GraphQLError | null, options: MaskOptions): GraphQLError {
  const { code, title, type, status } = problem;
  if (status === unavailable) options.onUnavailable(problem, located);
  const retryable = problem.isPassing && !options.effects?.wouldRepeat;
  const isToldByStatus = !options.hasData && toldByStatus.some((kind) => problem instanceof kind);
  const http = isToldByStatus ? { http: statusOf(problem, retryable) } : httpOf(located);
  const ownData = Object.fromEntries(Object.entries(problem));
  return answer(problem.message, located, { ...ownData, code, title, type, status, ...((problem.isPassing || status === unavailable) && { retryable }), ...http });
}

const unavailable = 503;

/**
 * What limits itself or tries again, in clients and proxies, looks at the status and this header (RFC 9110): so what must not be sent
 * again has another status than what may.
 */
const statusOf = ({ status, retryAfter }: DomainError & { retryAfter?: number }, retryable: boolean) => ({
  status: status === unavailable && !retryable ? 500 : status,
  ...(retryable && retryAfter !== undefined && { headers: { 'Retry-After': String(retryAfter) } }),
});

/**
 * Nothing was executed, or nothing came of it, so the status says 401 whatever media type the client accepts: what renews
 * credentials, in clients and proxies, looks at the status and not into the body.
 */
function unauthenticated(cause: Unauthenticated, located: GraphQLError | null, { hasData }: MaskOptions): GraphQLError {
  const headers = { 'WWW-Authenticate': 'Bearer' };
  return answer(cause.message || 'Send a credential: `Authorization: Bearer <token>`.', located, {
    code: 'UNAUTHENTICATED',
    status: 401,
    ...(cause.reason && { reason: cause.reason }),
    ...(!hasData && { http: { status: 401, headers } }),
  });
}

function complaint(located: GraphQLError): GraphQLError {
  const { originalError, ...extensions } = { code: 'BAD_USER_INPUT', ...located.extensions } as Record<string, unknown>;
  // The body is no JSON: no answer of GraphQL, so the status is 400 for every media type. What the parser said stays here.
  if (originalError) extensions.http = { status: 400 };
  return answer(shortened(located.message), located, extensions);
}

/** Parsers repeat what they do not understand, however long it is. */
const longestMessage = 1000;
const shortened = (message: string): string => (message.length <= longestMessage ? message : `${message.slice(0, longestMessage)}…`);

const httpOf = (located: GraphQLError | null) => (located?.extensions.http ? { http: located.extensions.http } : {});

const answer = (message: string, located: GraphQLError | null, extensions: Record<string, unknown>): GraphQLError =>
  new GraphQLError(message, { nodes: located?.nodes, source: located?.source, positions: located?.positions, path: located?.path, extensions });
