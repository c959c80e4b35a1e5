import { randomUUID } from 'node:crypto';
import type { Span } from '@opentelemetry/api';
import type { Purse } from '../limits/Purse.ts';
import type { DomainError } from '../platform/domainError.ts';
import type { Actor, RequestContext } from '../platform/requestContext.ts';

/** What the plugins know of one HTTP request. */
export interface RequestState {
  readonly requestId: string;
  /** Milliseconds on a clock that never goes back. */
  readonly startedAt: number;
  /** Where its trace is written; left out when nobody collects traces. */
  span?: Span;
  /** Null until the credential is verified, and when there is none. */
  actor: Actor | null;
  /** What the credential was found to be; left out until somebody has asked. */
  authenticated?: Promise<Actor | null>;
  /** What the request is paid from; left out when nobody is signed in. */
  purse?: Purse;
  /** Verifies the credential anew, for a request that goes on. @throws Unauthenticated */
  authenticate?: () => Promise<Actor | null>;
  /** Where the request comes from; left out when it came through no socket. */
  address?: () => string;
  /** Those that the caller prefers, the best one first; not read where the answer has no text to choose. */
  languages?: string[];
  /** What the operation runs in, from when it begins. */
  context?: RequestContext;
  /** Why the short way led to no answer, where no other way will. */
  failure?: DomainError;
  /** Whether the answer was given before. */
  isReplayed?: boolean;
  operation?: { name: string | undefined; type: string };
  /** The fields at the top that the reference execution answered, each with the reason. Left out when nothing was planned for. */
  unplanned?: readonly string[];
}

const states = new WeakMap<Request, RequestState>();
const requestIdPattern = /^[A-Za-z0-9_-]{1,128}$/;

/** Goes on with the state of a request that another way began to answer. */
export const adoptState = (request: Request, state: RequestState): void => void states.set(request, state);

/** The state of a request, made at the first question. */
export function stateOf(request: Request): RequestState {
  let state = states.get(request);
  if (!state) {
    state = newState(request.headers.get('x-request-id'));
    states.set(request, state);
  }
  return state;
}

/** The id is the caller's when it is well-formed. */
export const newState = (givenId: string | null | undefined): RequestState => ({
  requestId: givenId && requestIdPattern.test(givenId) ? givenId : randomUUID(),
  startedAt: performance.now(),
  actor: null,
});
