import { updateRow } from '../../../platform/changes/entityWrites.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findPrimaryLink } from '../customerContactLink.repository.ts';

/** At most one link of a customer is primary: the one that was is no longer. The caller holds the customer. */
export async function unmarkPrimary(tx: Transaction, ctx: RequestContext, customerId: string): Promise<void> {
  const holder = await findPrimaryLink(tx, customerId);
  if (holder) await updateRow(tx, ctx, 'CustomerContactLink', holder, { isPrimary: false });
}
