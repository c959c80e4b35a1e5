import { DomainError } from '../../platform/domainError.ts';
import type { FailureReport } from './customField.rules.ts';

/** Rows that are there do not meet the schema. */
export class CustomFieldsWouldFail extends DomainError {
  readonly code = 'CUSTOM_FIELDS_WOULD_FAIL';
  readonly title = 'Custom fields would not meet the schema';
  readonly status = 422;

  constructor(readonly report: FailureReport) {
    super(
      `The custom fields of ${report.failing} objects do not meet the schema. Change them, or set it with force: they stay as they are, and are refused when they are changed without meeting it.`,
    );
  }
}
