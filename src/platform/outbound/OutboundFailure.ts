export type OutboundFailureReason =
  | 'TIMED_OUT'
  | 'CONNECTION_FAILED'
  | 'TLS_FAILED'
  | 'NAME_NOT_RESOLVED'
  | 'ADDRESS_REFUSED';

/** A request to another server brought no answer. */
export class OutboundFailure extends Error {
  constructor(readonly reason: OutboundFailureReason) {
    super(reason);
  }
}
