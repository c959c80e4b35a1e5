import { DomainError } from '../../platform/domainError.ts';

/** A person has more records than one document may have. */
export class TooMuchData extends DomainError {
  readonly code = 'TOO_MUCH_DATA';
  readonly title = 'Too much data';
  readonly status = 422;

  constructor(
    readonly actual: number,
    readonly limit: number,
  ) {
    super(`The person has ${actual} records; an export may have ${limit}. Export the customer contacts that are the person by their own ids.`);
  }
}
