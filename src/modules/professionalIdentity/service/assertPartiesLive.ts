import { assertNone } from '../../../platform/assertNone.ts';
import type { Violation } from '../../../platform/domainError.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { isContactDeleted, type IdentityRow } from '../professionalIdentity.repository.ts';

/**
 * An identity lives only while its individual does, and is active only while its organization lives (R3.18).
 *
 * @throws ValidationFailed
 */
export async function assertPartiesLive(
  tx: Transaction,
  { individualId, organizationId, isActive }: Pick<IdentityRow, 'individualId' | 'organizationId' | 'isActive'>,
  propertyPath: string,
): Promise<void> {
  const violations: Violation[] = [];
  const refuse = (detail: string) => violations.push({ propertyPath, in: 'BODY', detail, code: 'OWNER_DELETED' });
  if (await isContactDeleted(tx, individualId)) refuse('belongs to an individual that is deleted. Restore that first.');
  if (isActive && (await isContactDeleted(tx, organizationId))) {
    refuse('represents an organization that is deleted. Restore that first.');
  }
  assertNone(violations);
}
