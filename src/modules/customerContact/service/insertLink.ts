import { assertUnique } from '../../../platform/assertUnique.ts';
import { createRows, type NewRow } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';

/** Ties a customer to a customer contact; both are held by the caller. @throws Conflict when the customer has such a link */
export async function insertLink(
  tx: Transaction,
  ctx: RequestContext,
  link: Pick<NewRow<'CustomerContactLink'>, 'customerId' | 'customerContactId' | 'contactId'>,
): Promise<{ id: string }> {
  const row = { id: newUuid(), isPrimary: false, ...link };
  await assertUnique(tx, 'CustomerContactLink', [row], (field) => field);
  await createRows(tx, ctx, 'CustomerContactLink', [row]);
  return { id: row.id };
}
