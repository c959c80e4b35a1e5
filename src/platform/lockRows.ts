import { Prisma } from '../generated/prisma/client.ts';
import type { RequestContext } from './requestContext.ts';
import type { Transaction } from './transaction.ts';

/** Rows to which other rows are added, and which are deleted together with those or kept from it by them. */
type Parent = 'contact' | 'customer' | 'customer_contact' | 'customer_list' | 'device' | 'professional_identity' | 'session' | 'user_account';

/**
 * Holds rows until the transaction ends, in the order of their ids so that no two callers wait for each other: nobody else
 * changes or deletes them, or adds to them what also holds them. Statements that come next wait for it in the database.
 */
export function lockRows(tx: Transaction, { tenantId }: RequestContext, table: Parent, uuids: (string | null)[]): void {
  const ids = uuids.filter((uuid) => uuid !== null);
  if (ids.length === 0) return;
  tx.send(Prisma.sql`
    SELECT id FROM ${Prisma.raw(table)} WHERE tenant_id = ${tenantId}::uuid AND id = ANY (${ids}::uuid[])
    ORDER BY id FOR NO KEY UPDATE`);
}
