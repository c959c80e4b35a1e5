import { recordChanges, type FieldChanges } from '../../../platform/changes/recordChanges.ts';
import type { NodeReference } from '../../../platform/domainError.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';

/** Records the lists that a new row came with, beside its columns; its version stays. */
export function recordFirstLinks(
  tx: Transaction,
  ctx: RequestContext,
  { type, uuid }: NodeReference,
  fields: FieldChanges,
): void {
  if (Object.keys(fields).length === 0) return;
  recordChanges(tx, ctx, [{ entity: type, entityId: uuid, operation: 'UPDATE', version: 1, fields }]);
}
