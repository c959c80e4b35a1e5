import { ValidationFailed, type Violation } from './domainError.ts';

/** @throws ValidationFailed with everything that was found */
export function assertNone(violations: Violation[]): void {
  if (violations.length) throw new ValidationFailed(violations, 'UNPROCESSABLE');
}
