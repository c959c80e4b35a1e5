import type { Purses } from '../../limits/Purses.ts';
import type { BudgetExhausted } from '../../limits/BudgetExhausted.ts';
import { holdRefusal } from '../../limits/holdRefusal.ts';
import type { Logger } from '../../platform/logger.ts';
import type { Authenticate } from '../authenticate.ts';
import { maskError } from '../maskError.ts';
import { logOperation } from '../operationLog.ts';
import { contentTypeFor } from './contentTypeFor.ts';
import type { Admit, ExpressAnswer } from './Express.ts';
import { mayWantPage } from './mayWantPage.ts';
import type { ShortHeaders } from './shortHeaders.ts';

interface AdmitOptions {
  authenticate: Authenticate;
  purses: Purses;
  /** Milliseconds; see holdRefusal.ts. */
  refusalPause: number;
  headersOf: ShortHeaders;
  logger: Logger;
  now: () => Date;
}

/**
 * Finds out who calls before anything of the request is read, and turns away who has nothing left to pay with: that has to be cheap, because
 * such a client may go on sending.
 */
export const createAdmit =
  ({ authenticate, purses, refusalPause, headersOf, logger, now }: AdmitOptions): Admit =>
  async (state, { headers, method }) => {
    // With a Bearer token, which usePreflightGuard is content with.
    state.authenticated = authenticate(headers.authorization ?? null, now());
    state.actor = await state.authenticated.catch(() => null);
    if (!state.actor) return null;
    state.purse = purses.of(state.actor);
    const contentType = contentTypeFor(headers.accept);
    if (contentType === null || (method === 'GET' && mayWantPage(headers))) return null;
    const refused = state.purse.refusal();
    if (!refused) return null;
    logOperation(logger, state, [refused.code]);
    await holdRefusal(refusalPause);
    return refusedAnswer(refused, { 'content-type': contentType, ...headersOf(state, headers) }, state.requestId);
  };

interface Told {
  headers: Record<string, string>;
  body: string;
}

/** What is told of a refusal, which may be given very often. */
const toldOf = new WeakMap<BudgetExhausted, Told>();

function refusedAnswer(refused: BudgetExhausted, headers: Record<string, string>, requestId: string): ExpressAnswer {
  let told = toldOf.get(refused);
  if (!told) {
    const { message, extensions } = maskError(refused, { requestId, hasData: false, onFault: () => {}, onUnavailable: () => {} });
    const { http, ...shown } = extensions as { http: { headers: Record<string, string> } };
    told = { headers: http.headers, body: JSON.stringify({ errors: [{ message, extensions: shown }] }) };
    toldOf.set(refused, told);
  }
  return { status: refused.status, headers: { ...headers, ...told.headers }, body: told.body };
}
