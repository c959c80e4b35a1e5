import { DomainError } from '../../platform/domainError.ts';

/** What happened since a cursor is not known wholly any more. */
export class ChangeCursorExpired extends DomainError {
  readonly code = 'CURSOR_EXPIRED';
  readonly title = 'The cursor has expired';
  readonly status = 410;

  constructor(readonly maximumAgeDays: number) {
    super(
      `The cursor is older than ${maximumAgeDays} days, or the database was restored to a time before it. ` +
        'Begin anew without since, and remove what the new snapshot does not bring.',
    );
  }
}
