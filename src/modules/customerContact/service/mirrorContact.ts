import { assertUnique } from '../../../platform/assertUnique.ts';
import { updateRows } from '../../../platform/changes/entityWrites.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findLinks, type CustomerContactRow } from '../customerContact.repository.ts';

/**
 * The links of a customer contact repeat the contact behind it, so that a customer has one link to that. Those that are deleted
 * do it when they come back.
 *
 * @throws Conflict when one of the customers has a link to the contact already
 */
export async function mirrorContact(
  tx: Transaction,
  ctx: RequestContext,
  { id, contactId: before }: CustomerContactRow,
  contactId: string | null | undefined,
): Promise<void> {
  if (contactId === undefined || contactId === before) return;
  const links = await findLinks(tx, id);
  await assertUnique(tx, 'CustomerContactLink', links.map((link) => ({ ...link, contactId })), () => 'patch.contactId');
  await updateRows(tx, ctx, 'CustomerContactLink', links, { contactId });
}
