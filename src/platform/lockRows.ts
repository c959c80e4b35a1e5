import { Prisma } from '../generated/prisma/client.ts';
import type { RequestContext } from './requestContext.ts';
import type { Transaction } from './transaction.ts';

/** Rows to which other rows are added, and which are deleted together with those. */
type Parent = 'contact' | 'professional_identity';

/**
 * Holds rows until the transaction ends, in the order of their ids so that no two callers wait for each other. SHARE, for
 * adding something to a row, keeps it from being changed or deleted; NO KEY UPDATE, for deleting it, also keeps others from
 * adding to it.
 */
export async function lockRows(
  tx: Transaction,
  { tenantId }: RequestContext,
  table: Parent,
  uuids: (string | null)[],
  strength: 'SHARE' | 'NO KEY UPDATE',
): Promise<void> {
  const ids = uuids.filter((uuid) => uuid !== null);
  if (ids.length === 0) return;
  await tx.$queryRaw`
    SELECT id FROM ${Prisma.raw(table)} WHERE tenant_id = ${tenantId}::uuid AND id = ANY (${ids}::uuid[])
    ORDER BY id ${Prisma.raw(`FOR ${strength}`)}`;
}
