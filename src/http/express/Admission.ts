import { LRUCache } from 'lru-cache';
import type { BudgetExhausted } from '../../limits/BudgetExhausted.ts';
import type { Purse } from '../../limits/Purse.ts';
import type { Purses } from '../../limits/Purses.ts';
import type { Logger } from '../../platform/logger.ts';
import { maxEntries } from '../../platform/maxEntries.ts';
import type { Actor } from '../../platform/requestContext.ts';
import type { Authenticate } from '../authenticate.ts';
import { maskError } from '../maskError.ts';
import { logOperation } from '../operationLog.ts';
import type { RequestState } from '../requestState.ts';
import { contentTypeFor } from './contentTypeFor.ts';
import type { Arriving, ExpressAnswer } from './Express.ts';
import { mayWantPage } from './mayWantPage.ts';
import type { HeaderList, ShortHeaders } from './shortHeaders.ts';

interface AdmissionOptions {
  authenticate: Authenticate;
  purses: Purses;
  headersOf: ShortHeaders;
  logger: Logger;
  now: () => Date;
}

/** The answer, made when it is given: a client waits for it, and there may be many of them. */
export type Refusal = () => ExpressAnswer;

interface Refused {
  actor: Actor;
  purse: Purse;
  /** Milliseconds; from then on it is found out again what the credential is worth. */
  until: number;
}

const rememberedMillis = 1000;
const remembered = maxEntries(2000);

/**
 * Finds out who calls before anything of a request is read, and turns away who has nothing left to pay with: that has to be cheap, because
 * such a client may go on sending.
 */
export class Admission {
  readonly #options: AdmissionOptions;
  /** Callers who were refused a moment ago, by what they sent. */
  readonly #refused = new LRUCache<string, Refused>(remembered);

  constructor(options: AdmissionOptions) {
    this.#options = options;
  }

  /** Turns away one who may not ask now; null for everybody else. */
  async admit(state: RequestState, { headers, method }: Arriving): Promise<Refusal | null> {
    const { authenticate, now, purses } = this.#options;
    const { authorization } = headers;
    // With a Bearer token, which usePreflightGuard is content with.
    state.authenticated = authenticate(authorization ?? null, now());
    const actor = await state.authenticated.catch(() => null);
    state.actor = actor;
    if (!actor) return null;
    state.purse = purses.of(actor);
    const refused = this.#refuse(state, actor, state.purse, { headers, method });
    if (refused) this.#refused.set(authorization!, { actor, purse: state.purse, until: performance.now() + rememberedMillis });
    return refused;
  }

  /** Turns away one who was refused a moment ago and may still not ask; null for everybody else, of whom nothing is known by then. */
  refuseAgain(state: RequestState, arriving: Arriving): Refusal | null {
    const { authorization } = arriving.headers;
    const refused = authorization === undefined ? undefined : this.#refused.get(authorization);
    return refused && performance.now() < refused.until ? this.#refuse(state, refused.actor, refused.purse, arriving) : null;
  }

  #refuse(state: RequestState, actor: Actor, purse: Purse, { headers, method }: Arriving): Refusal | null {
    const { headersOf, logger } = this.#options;
    const contentType = contentTypeFor(headers.accept);
    if (contentType === null || (method === 'GET' && mayWantPage(headers))) return null;
    const refused = purse.refusal();
    if (!refused) return null;
    state.actor = actor;
    logOperation(logger, state, [refused.code]);
    return () => {
      const { body, headers: told } = toldOf(refused, state.requestId);
      return { status: refused.status, headers: [...headersOf(state, headers), 'content-type', contentType, ...told], body };
    };
  }
}

interface Told {
  headers: HeaderList;
  body: string;
}

/** What is told of a refusal, which may be given very often. */
const known = new WeakMap<BudgetExhausted, Told>();

function toldOf(refused: BudgetExhausted, requestId: string): Told {
  let told = known.get(refused);
  if (!told) {
    const { message, extensions } = maskError(refused, { requestId, hasData: false, onFault: () => {}, onUnavailable: () => {} });
    const { http, ...shown } = extensions as { http: { headers: Record<string, string> } };
    told = { headers: Object.entries(http.headers).flat(), body: JSON.stringify({ errors: [{ message, extensions: shown }] }) };
    known.set(refused, told);
  }
  return told;
}
