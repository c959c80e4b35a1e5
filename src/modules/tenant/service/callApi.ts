import { setTimeout as delay } from 'node:timers/promises';
import { OutboundFailure } from '../../../platform/outbound/OutboundFailure.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { isPassing, outcomeOf, type ApiAccess, type ProbeOutcome } from '../tenant.rules.ts';

export interface Api extends ApiAccess {
  url: URL;
  credentialsKey: string | null;
}

interface Answer {
  outcome: ProbeOutcome;
  /** Of the HTTP answer; null when none came. */
  status: number | null;
}

export interface ProbeAttempt extends Answer {
  number: number;
  startedAt: Date;
  durationInMillis: number;
}

/** Calls an API until it answers for good or there are no more retries. */
export async function callApi(ctx: RequestContext, api: Api): Promise<ProbeAttempt[]> {
  const { maxRetries, retryIntervalInMillis } = api;
  const begin = performance.now();
  const attempts: ProbeAttempt[] = [];
  for (let number = 1; ; number++) {
    const start = performance.now();
    const answer = await call(ctx, api);
    attempts.push({
      number,
      startedAt: new Date(ctx.now.getTime() + start - begin),
      durationInMillis: Math.round(performance.now() - start),
      ...answer,
    });
    if (!isPassing(answer) || number > maxRetries) return attempts;
    await delay(retryIntervalInMillis);
  }
}

async function call({ outbound, tenantId }: RequestContext, { url, credentialsKey, timeoutInMillis }: Api): Promise<Answer> {
  const secret = credentialsKey === null ? null : await outbound.secretOf(tenantId, credentialsKey);
  if (credentialsKey !== null && secret === null) return { outcome: 'CREDENTIALS_MISSING', status: null };
  const headers = { 'user-agent': 'kith', ...(secret !== null && { authorization: `Bearer ${secret}` }) };
  try {
    const status = await outbound.getStatus(url, { headers, timeoutInMillis });
    return { outcome: outcomeOf(status), status };
  } catch (error) {
    if (error instanceof OutboundFailure) return { outcome: error.reason, status: null };
    throw error;
  }
}
