import { assertNone } from '../../../platform/assertNone.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import type { OpenListName } from '../openLists.ts';
import { listedViolations } from './listedViolations.ts';

/** @throws ValidationFailed when a value, if there is one, is not on the tenant's list */
export async function assertListed(
  tx: Transaction,
  list: OpenListName,
  value: string | null | undefined,
  propertyPath: string,
): Promise<void> {
  if (!value) return;
  const violations = await listedViolations(tx, list, value, propertyPath);
  assertNone(violations);
}
