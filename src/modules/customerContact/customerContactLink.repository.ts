import type { Row } from '../../platform/changes/entityWrites.ts';
import { NotFound } from '../../platform/domainError.ts';
import { decodeId } from '../../platform/ids.ts';
import { lockRows } from '../../platform/lockRows.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Transaction } from '../../platform/transaction.ts';

export type LinkRow = Row<'CustomerContactLink'>;

/** A link, and whether its customer contact belongs to one customer. */
export type OwnedLink = LinkRow & { customerContact: { customerId: string | null } };

/** @throws NotFound */
export async function getLink(tx: Transaction, { id, isDeleted = false }: { id: string; isDeleted?: boolean }): Promise<OwnedLink> {
  const uuid = decodeId(id, 'CustomerContactLink');
  const where = { id: uuid ?? '', deletedAt: isDeleted ? { not: null } : null };
  const include = { customerContact: { select: { customerId: true } } };
  const link = uuid && (await tx.customerContactLink.findFirst({ where, include }));
  if (!link) throw new NotFound('id', id);
  return link;
}

/** The link of a customer to a customer contact; null when there is none. */
export const findLink = (tx: Transaction, customerId: string, customerContactId: string): Promise<LinkRow | null> =>
  tx.customerContactLink.findFirst({ where: { customerId, customerContactId, deletedAt: null } });

/** The link of a customer that is to be used first; null when none is. */
export const findPrimaryLink = (tx: Transaction, customerId: string): Promise<LinkRow | null> =>
  tx.customerContactLink.findFirst({ where: { customerId, isPrimary: true, deletedAt: null } });

/** The shared customer contact that an individual or organization stands behind; null when there is none. */
export const findSharedContact = (tx: Transaction, contactId: string): Promise<Row<'CustomerContact'> | null> =>
  tx.customerContact.findFirst({ where: { contactId, customerId: null, deletedAt: null } });

/** What a link belongs to and refers to, kept from being deleted until the transaction ends. */
export async function lockOwners(tx: Transaction, ctx: RequestContext, link: LinkRow): Promise<void> {
  const customer = await tx.customer.findFirstOrThrow({ where: { id: link.customerId }, select: { contactId: true } });
  lockRows(tx, ctx, 'contact', [customer.contactId, link.contactId]);
  lockRows(tx, ctx, 'customer', [link.customerId]);
  lockRows(tx, ctx, 'customer_contact', [link.customerContactId]);
  lockRows(tx, ctx, 'user_account', [link.userId]);
}
