import { ValidationFailed } from '../../../platform/domainError.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { listedViolations } from '../../openList/service/listedViolations.ts';

/** @throws ValidationFailed when a department's area is not on the tenant's list */
export async function assertArea(tx: Transaction, area: string | null | undefined, propertyPath: string): Promise<void> {
  if (!area) return;
  const violations = await listedViolations(tx, 'DEPARTMENT_AREA', area, propertyPath);
  if (violations.length) throw new ValidationFailed(violations, 'UNPROCESSABLE');
}
