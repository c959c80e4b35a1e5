import type { Row } from '../../platform/changes/entityWrites.ts';
import { NotFound } from '../../platform/domainError.ts';
import { decodeContactId, decodeId, nilUuid } from '../../platform/ids.ts';
import { lockRows } from '../../platform/lockRows.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Reader, Transaction } from '../../platform/transaction.ts';
import { getContact, type ContactRow } from '../contact/contact.repository.ts';
import { findCustomers, lockCustomers, type CustomerRow } from '../customer/customer.repository.ts';

export type CustomerContactRow = Row<'CustomerContact'>;

// Everybody locks contacts first, then customers, then customer contacts, so that nobody waits for another who waits for him.

interface Reference {
  id: string | null | undefined;
  propertyPath: string;
}

/** The individual or organization behind a customer contact, kept from being deleted; null when none is named. @throws NotFound */
export async function lockContactBehind(
  tx: Transaction,
  ctx: RequestContext,
  { id, propertyPath }: Reference,
): Promise<ContactRow | null> {
  if (id === null || id === undefined) return null;
  lockRows(tx, ctx, 'contact', [decodeContactId(id)]);
  return getContact(tx, { id, propertyPath });
}

/** The customer of a direct contact, kept from being deleted; null when none is named. @throws NotFound */
export async function lockCustomer(
  tx: Transaction,
  ctx: RequestContext,
  { id, propertyPath }: Reference,
): Promise<CustomerRow | null> {
  if (id === null || id === undefined) return null;
  const [customer] = await lockCustomers(tx, ctx, [id]);
  if (!customer) throw new NotFound(propertyPath, id);
  return customer;
}

interface CustomerContactTarget {
  id: string;
  propertyPath?: string;
  /** The customer that the contact must belong to or be linked to, if the caller says one. */
  customerId?: string | null | undefined;
  isDeleted?: boolean;
}

/**
 * A customer contact, kept from being changed until the transaction ends.
 *
 * @throws NotFound also when the contact does not belong to the customer that is named, and is not linked to it
 */
export async function getCustomerContact(
  tx: Transaction,
  ctx: RequestContext,
  { id, propertyPath = 'id', customerId, isDeleted = false }: CustomerContactTarget,
): Promise<CustomerContactRow> {
  const uuid = decodeId(id, 'CustomerContact');
  lockRows(tx, ctx, 'customer_contact', [uuid]);
  const where = { id: uuid ?? '', deletedAt: isDeleted ? { not: null } : null };
  const contact = uuid && (await tx.customerContact.findFirst({ where }));
  if (!contact) throw new NotFound(propertyPath, id);
  if (customerId === null || customerId === undefined) return contact;
  const [customer] = await findCustomers(tx, [customerId]);
  if (!customer) throw new NotFound('customerId', customerId);
  if (!(await isContactOf(tx, contact, customer.id))) throw new NotFound(propertyPath, id);
  return contact;
}

/** Whether a customer contact belongs to a customer or is linked to it; a link that was deleted with the contact counts. */
export async function isContactOf(
  tx: Reader,
  { id, deletionId }: Pick<CustomerContactRow, 'id' | 'deletionId'>,
  customerId: string,
): Promise<boolean> {
  const link = await tx.customerContactLink.findFirst({ where: { customerContactId: id, customerId, deletionId }, select: { id: true } });
  return link !== null;
}

/** What a deleted customer contact had, the contact behind it and its customers, kept from being deleted or restored. */
export async function lockFormerParties(tx: Transaction, ctx: RequestContext, id: string): Promise<void> {
  const uuid = decodeId(id, 'CustomerContact') ?? nilUuid;
  const contact = await tx.customerContact.findFirst({ where: { id: uuid }, select: { contactId: true } });
  lockRows(tx, ctx, 'contact', [contact?.contactId ?? null]);
  const links = await tx.customerContactLink.findMany({
    where: { customerContactId: uuid, deletedAt: { not: null } },
    select: { customerId: true },
  });
  lockRows(tx, ctx, 'customer', links.map(({ customerId }) => customerId));
}

/** The links of a customer contact that were not removed. */
export const findLinks = (tx: Transaction, customerContactId: string): Promise<Row<'CustomerContactLink'>[]> =>
  tx.customerContactLink.findMany({ where: { customerContactId, deletedAt: null } });
