import type { CustomFieldOwner } from '../../generated/prisma/client.ts';
import type { Row } from '../../platform/changes/entityWrites.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Transaction } from '../../platform/transaction.ts';

export type SchemaRow = Row<'CustomFieldSchema'>;

/**
 * The tenant's schema for the custom fields of a type, null when it never set one; it does not change before the transaction ends.
 * The lock is no row's, because the first schema must wait, too, for those who write without one.
 */
export async function holdSchema(
  tx: Transaction,
  { tenantId }: RequestContext,
  owner: CustomFieldOwner,
  mode: 'TO_READ' | 'TO_CHANGE',
): Promise<SchemaRow | null> {
  const name = `custom_field_schema ${tenantId} ${owner}`;
  if (mode === 'TO_READ') await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${name}, 0))`;
  else await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
  return tx.customFieldSchema.findFirst({ where: { owner } });
}
