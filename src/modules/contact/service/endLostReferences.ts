import { updateRow } from '../../../platform/changes/entityWrites.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';

const gone = { deletedAt: { not: null } };

/**
 * Ends what a restored contact refers to and has lost meanwhile, as a forced deletion would have: it no longer represents a
 * deleted organization, and a payer or manager that is gone, or a payer whose role has ended, is cleared.
 */
export async function endLostReferences(tx: Transaction, ctx: RequestContext, contactId: string): Promise<void> {
  const represented = { individualId: contactId, isActive: true, deletedAt: null, organization: gone };
  for (const identity of await tx.professionalIdentity.findMany({ where: represented })) {
    await updateRow(tx, ctx, 'ProfessionalIdentity', identity, { isActive: false, deactivationDate: ctx.now });
  }
  const live = { contactId, deletedAt: null };
  const customer = await tx.customer.findFirst({
    where: live,
    include: { managedBy: true, alternativePayer: { include: { alternativePayerRole: true } } },
  });
  if (customer) {
    const { managedBy, alternativePayer, ...role } = customer;
    const payerRole = alternativePayer?.alternativePayerRole;
    await updateRow(tx, ctx, 'Customer', role, {
      ...(managedBy?.deletedAt && { managedById: null }),
      ...((alternativePayer?.deletedAt || !payerRole?.isActive || payerRole.deletedAt) && { alternativePayerId: null }),
    });
  }
  const supplier = await tx.supplierRole.findFirst({ where: { ...live, managedBy: gone } });
  if (supplier) await updateRow(tx, ctx, 'SupplierRole', supplier, { managedById: null });
}
