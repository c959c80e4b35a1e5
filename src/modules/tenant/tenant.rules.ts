import type { Row } from '../../platform/changes/entityWrites.ts';
import type { OutboundFailureReason } from '../../platform/outbound/OutboundFailure.ts';

export type ExternalContactManagement = Row<'ExternalContactManagement'>;

/** What holds before a tenant has set anything. */
export const notSet = (tenantId: string, now: Date): ExternalContactManagement => ({
  tenantId,
  id: tenantId,
  isUsed: false,
  providerId: null,
  provideContactStartUrl: null,
  provideContactAddressStartUrl: null,
  showContactDetailsStartUrl: null,
  apiUrl: null,
  credentialsKey: null,
  timeoutInMillis: null,
  maxRetries: null,
  retryIntervalInMillis: null,
  version: 0,
  createdAt: now,
  updatedAt: now,
});

/** How the other system's API is called. */
export interface ApiAccess {
  timeoutInMillis: number;
  maxRetries: number;
  retryIntervalInMillis: number;
}

/** The longest that a call with all its attempts and the pauses between them may take. */
export const maximumMillis = 60_000;

/** What a call takes when every attempt runs out of time. */
export const longestMillis = ({ timeoutInMillis, maxRetries, retryIntervalInMillis }: ApiAccess): number =>
  (maxRetries + 1) * timeoutInMillis + maxRetries * retryIntervalInMillis;

/** How a call can end, and what that means for whoever set it up. */
export const probeOutcomes = {
  SUCCEEDED: 'The API answered with a status from 200 to 299.',
  REDIRECTED: 'The API answered with a redirect, which is not followed: set the URL that it leads to.',
  CREDENTIALS_REFUSED: 'The API answered with the status 401 or 403: it wants a secret, or another one.',
  CREDENTIALS_MISSING: 'Nothing was sent: the operator of the server has stored no usable secret under the credentials key.',
  CLIENT_ERROR: 'The API answered with another status from 400 to 499: check the URL.',
  SERVER_ERROR: 'The API answered with a status of 500 or more.',
  TIMED_OUT: 'No answer came in time.',
  CONNECTION_FAILED: 'No connection came about, or it broke before an answer came.',
  TLS_FAILED: 'The host of the URL does not speak TLS, or its certificate is not trusted or is for another name.',
  NAME_NOT_RESOLVED: 'The name in the URL could not be resolved to an address.',
  ADDRESS_REFUSED: 'The name in the URL stands for an address that is not on the public internet.',
} satisfies Record<OutboundFailureReason, string> & Record<string, string>;

export type ProbeOutcome = keyof typeof probeOutcomes;

export function outcomeOf(status: number): ProbeOutcome {
  if (status < 300) return 'SUCCEEDED';
  if (status < 400) return 'REDIRECTED';
  if (status === 401 || status === 403) return 'CREDENTIALS_REFUSED';
  return status < 500 ? 'CLIENT_ERROR' : 'SERVER_ERROR';
}

/** Whether the same call may end better a moment later. */
export const isPassing = ({ outcome, status }: { outcome: ProbeOutcome; status: number | null }): boolean =>
  ['TIMED_OUT', 'CONNECTION_FAILED', 'SERVER_ERROR'].includes(outcome) || status === 429;
