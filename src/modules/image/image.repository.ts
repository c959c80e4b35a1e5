import type { Row } from '../../platform/changes/entityWrites.ts';
import { NotFound, type NodeReference } from '../../platform/domainError.ts';
import { decodeContactId, decodeId } from '../../platform/ids.ts';
import { lockRows } from '../../platform/lockRows.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { contactReference, prefixFits } from '../contact/contact.rules.ts';

export interface ImageOwner {
  reference: NodeReference;
  /** The column of an image that points to it. */
  columns: { contactId: string } | { customerId: string };
}

/** The owner that an id names, kept from being deleted until the transaction ends. @throws NotFound */
export async function getImageOwner(tx: Transaction, ctx: RequestContext, id: string): Promise<ImageOwner> {
  const contactId = decodeContactId(id);
  lockRows(tx, ctx, 'contact', [contactId]);
  const contact = contactId && (await tx.contact.findFirst({ where: { id: contactId, deletedAt: null } }));
  if (contact && prefixFits(id, contact)) return { reference: contactReference(contact), columns: { contactId: contact.id } };
  const customerId = decodeId(id, 'PlaceholderCustomer');
  lockRows(tx, ctx, 'customer', [customerId]);
  const where = { id: customerId ?? '', contactId: null, deletedAt: null };
  const customer = customerId && (await tx.customer.findFirst({ where, select: { id: true } }));
  if (!customer) throw new NotFound('ownerId', id);
  return { reference: { type: 'PlaceholderCustomer', uuid: customer.id }, columns: { customerId: customer.id } };
}

export const countImages = (tx: Transaction, { columns }: ImageOwner): Promise<number> =>
  tx.image.count({ where: { ...columns, deletedAt: null } });

/** The position before all images of an owner, the deleted ones included: each can be restored to its place. */
export async function findFirstPosition(tx: Transaction, { columns }: ImageOwner): Promise<number> {
  const { _min } = await tx.image.aggregate({ where: columns, _min: { position: true } });
  return (_min.position ?? 0) - 1;
}

/** An image addressed through its owner. @throws NotFound when it belongs to another one */
export async function getImage(
  tx: Transaction,
  { columns }: ImageOwner,
  { id, isDeleted = false }: { id: string; isDeleted?: boolean },
): Promise<Row<'Image'>> {
  const uuid = decodeId(id, 'Image');
  const where = { id: uuid ?? '', ...columns, deletedAt: isDeleted ? { not: null } : null };
  const image = uuid && (await tx.image.findFirst({ where }));
  if (!image) throw new NotFound('id', id);
  return image;
}
