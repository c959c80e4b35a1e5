import { deleteRows, restoreRows } from '../../../platform/changes/entityWrites.ts';
import { delegateOf } from '../../../platform/delegateOf.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import type { IdentityRow } from '../professionalIdentity.repository.ts';

const detailModels = ['Address', 'Email', 'Phone', 'WebAddress'] as const;

/** Takes the contact details of an identity along with it. */
export async function deleteIdentityDetails(
  tx: Transaction,
  ctx: RequestContext,
  professionalIdentityId: string,
  deletionId: string,
): Promise<void> {
  const where = { professionalIdentityId, deletedAt: null };
  for (const model of detailModels) {
    await deleteRows(tx, ctx, model, await delegateOf(tx, model).findMany({ where }), deletionId);
  }
}

/** Brings back the contact details that went with an identity, and none that were removed before. */
export async function restoreIdentityDetails(tx: Transaction, ctx: RequestContext, identity: IdentityRow): Promise<void> {
  const where = { professionalIdentityId: identity.id, deletionId: identity.deletionId };
  for (const model of detailModels) {
    await restoreRows(tx, ctx, model, await delegateOf(tx, model).findMany({ where }));
  }
}
