import { DomainError } from './domainError.ts';

/** Why the server cannot do its work for a while, as clients see it, and how many seconds that may last. */
const unavailable = {
  TOO_BUSY: { title: 'Too busy', detail: 'The server is too busy', seconds: 1 },
  DATABASE_AWAY: { title: 'The database is away', detail: 'The database cannot be reached at the moment', seconds: 2 },
  READ_ONLY: { title: 'Read only', detail: 'The database takes no writes at the moment', seconds: 5 },
  KEYS_AWAY: { title: 'The identity provider is away', detail: 'The keys that verify the token cannot be read at the moment', seconds: 10 },
  OUT_OF_SPACE: { title: 'Out of space', detail: 'The database has no room for more at the moment', seconds: 30 },
};

export type UnavailableReason = keyof typeof unavailable;

/** The server could not do the work, whatever it was, and did nothing of it. */
export class Unavailable extends DomainError {
  readonly code = 'UNAVAILABLE';
  readonly status = 503;
  readonly title: string;
  /** Seconds until another attempt is worth while. */
  readonly retryAfter: number;

  constructor(
    readonly reason: UnavailableReason = 'TOO_BUSY',
    options?: ErrorOptions,
  ) {
    const { title, detail, seconds } = unavailable[reason];
    super(`${detail}, and nothing was written. Try again in a moment.`, options);
    this.title = title;
    this.retryAfter = seconds;
  }

  override get isPassing(): boolean {
    return true;
  }
}

/** The answer to what was to make a transaction hold got lost: whether it does is not known. */
export class OutcomeUnknown extends DomainError {
  readonly code = 'OUTCOME_UNKNOWN';
  readonly title = 'Outcome unknown';
  readonly status = 503;
  readonly retryAfter = unavailable.DATABASE_AWAY.seconds;
  readonly #hasKey: boolean;

  constructor(hasKey: boolean, options?: ErrorOptions) {
    super(`The database went away while the mutation was being written, so it may be done or not. ${hasKey ? resend : lookFirst}`, options);
    this.#hasKey = hasKey;
  }

  /** Done once under its key, it can be sent again. */
  override get isPassing(): boolean {
    return this.#hasKey;
  }
}

/** A mutation is done, and what it answers could not be read. */
export class ResultUnread extends DomainError {
  readonly code = 'RESULT_UNREAD';
  readonly title = 'Done, but not shown';
  readonly status = 503;
  readonly retryAfter: number;
  readonly #hasKey: boolean;

  constructor(hasKey: boolean, cause: Error & { retryAfter?: number }) {
    super(`The mutation is done, but what it answers could not be read. ${hasKey ? resend : lookFirst}`, { cause });
    this.#hasKey = hasKey;
    this.retryAfter = cause.retryAfter ?? 1;
  }

  override get isPassing(): boolean {
    return this.#hasKey;
  }
}

const resend = 'Send it again with the same idempotency key: it is done once, and answered.';
const lookFirst = 'Read what it was to change before you send it again: without an idempotency key it would be done twice.';
