import { DomainError } from './domainError.ts';

export const maximumKeyLength = 255;

/** What is wrong with the idempotency key of a request; answered at the top, because it concerns no field of the input. */
export abstract class IdempotencyProblem extends DomainError {}

export class IdempotencyKeyInvalid extends IdempotencyProblem {
  readonly code = 'IDEMPOTENCY_KEY_INVALID';
  readonly title = 'The idempotency key is not valid';
  readonly status = 400;

  constructor() {
    super(`An idempotency key has 1 to ${maximumKeyLength} visible ASCII characters and no spaces. A new UUID for each intent is a good one.`);
  }
}

export class IdempotencyKeyReused extends IdempotencyProblem {
  readonly code = 'IDEMPOTENCY_KEY_REUSED';
  readonly title = 'The idempotency key was used for something else';
  readonly status = 422;

  constructor() {
    super('The idempotency key was sent with another mutation or other arguments before. Send a new key for what is not a retry.');
  }
}

export class IdempotencyKeyInUse extends IdempotencyProblem {
  readonly code = 'IDEMPOTENCY_KEY_IN_USE';
  readonly title = 'The same is being done';
  readonly status = 409;
  /** Seconds until another attempt is worth while. */
  readonly retryAfter = 1;

  constructor() {
    super('A request with this idempotency key is still being done. Send this one again in a moment to get its answer.');
  }

  override get isPassing(): boolean {
    return true;
  }
}

export class IdempotencyAnswerErased extends IdempotencyProblem {
  readonly code = 'IDEMPOTENCY_ANSWER_ERASED';
  readonly title = 'The answer was erased';
  readonly status = 410;

  constructor() {
    super('What was done with this idempotency key was about a person whose data has been erased since. It is not done again.');
  }
}
