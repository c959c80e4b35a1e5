import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';

/**
 * Lets one transaction at a time change who works in which department or location of an organization, so that none of them
 * is deleted while somebody joins it.
 */
export async function lockOrganization(tx: Transaction, ctx: RequestContext, organizationId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM contact WHERE tenant_id = ${ctx.tenantId}::uuid AND id = ${organizationId}::uuid FOR NO KEY UPDATE`;
}
