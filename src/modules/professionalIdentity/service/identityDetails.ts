import { deleteRows, restoreRows } from '../../../platform/changes/entityWrites.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import type { IdentityRow } from '../professionalIdentity.repository.ts';

/** Takes the contact details of an identity along with it. */
export async function deleteIdentityDetails(
  tx: Transaction,
  ctx: RequestContext,
  professionalIdentityId: string,
  deletionId: string,
): Promise<void> {
  const where = { professionalIdentityId, deletedAt: null };
  await deleteRows(tx, ctx, 'Address', await tx.address.findMany({ where }), deletionId);
  await deleteRows(tx, ctx, 'Email', await tx.email.findMany({ where }), deletionId);
  await deleteRows(tx, ctx, 'Phone', await tx.phone.findMany({ where }), deletionId);
  await deleteRows(tx, ctx, 'WebAddress', await tx.webAddress.findMany({ where }), deletionId);
}

/** Brings back the contact details that went with an identity, and none that were removed before. */
export async function restoreIdentityDetails(tx: Transaction, ctx: RequestContext, identity: IdentityRow): Promise<void> {
  const where = { professionalIdentityId: identity.id, deletionId: identity.deletionId };
  await restoreRows(tx, ctx, 'Address', await tx.address.findMany({ where }));
  await restoreRows(tx, ctx, 'Email', await tx.email.findMany({ where }));
  await restoreRows(tx, ctx, 'Phone', await tx.phone.findMany({ where }));
  await restoreRows(tx, ctx, 'WebAddress', await tx.webAddress.findMany({ where }));
}
