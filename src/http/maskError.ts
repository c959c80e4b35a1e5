import { GraphQLError } from 'graphql';
import { DomainError, RateLimited } from '../platform/domainError.ts';
import { IdempotencyProblem } from '../platform/idempotencyErrors.ts';
import { Unauthenticated } from '../platform/requestContext.ts';

export interface MaskOptions {
  requestId: string;
  /** Whether the answer has data beside its errors; then its status is 200 whatever the errors say. */
  hasData: boolean;
  /** Called with a fault that the caller is not told of. */
  onFault: (fault: unknown, error: GraphQLError | null) => void;
}

/**
 * What a client is told of anything that was thrown: a domain error with its data, a missing or bad credential, GraphQL's own
 * complaints about the request. Everything else is a fault and answered as INTERNAL with the request id.
 */
export function maskError(error: unknown, options: MaskOptions): GraphQLError {
  const located = error instanceof GraphQLError ? error : null;
  const cause = rootCause(error);
  if (cause instanceof DomainError) return problem(cause, located, options);
  if (cause instanceof Unauthenticated) return unauthenticated(cause, located, options);
  if (located && isComplaint(located)) return complaint(located);
  options.onFault(cause, located);
  return answer('Unexpected error.', located, {
    code: 'INTERNAL',
    status: 500,
    requestId: options.requestId,
    unexpected: true,
  });
}

/** Errors that a field throws come wrapped, one wrapper for each list or promise they pass. */
function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** GraphQL's own errors have no other cause, or are about a literal in the document that a scalar refused. */
const isComplaint = (error: GraphQLError): boolean =>
  rootCause(error) instanceof GraphQLError || error.extensions.code === 'GRAPHQL_VALIDATION_FAILED';

function problem(problem: DomainError, located: GraphQLError | null, { hasData }: MaskOptions): GraphQLError {
  const { code, title, type, status } = problem;
  const ownData = Object.fromEntries(Object.entries(problem));
  const isToldByStatus = problem instanceof RateLimited || problem instanceof IdempotencyProblem;
  const http = isToldByStatus && !hasData ? { http: statusOf(problem) } : httpOf(located);
  return answer(problem.message, located, { ...ownData, code, title, type, status, ...http });
}

/** What limits itself or tries again, in clients and proxies, looks at the status and this header (RFC 9110). */
const statusOf = ({ status, retryAfter }: DomainError & { retryAfter?: number }) => ({
  status,
  ...(retryAfter !== undefined && { headers: { 'Retry-After': String(retryAfter) } }),
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
  return answer(located.message, located, extensions);
}

const httpOf = (located: GraphQLError | null) => (located?.extensions.http ? { http: located.extensions.http } : {});

const answer = (message: string, located: GraphQLError | null, extensions: Record<string, unknown>): GraphQLError =>
  new GraphQLError(message, { nodes: located?.nodes, source: located?.source, positions: located?.positions, path: located?.path, extensions });
