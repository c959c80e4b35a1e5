import { NotFound } from '../../platform/domainError.ts';
import { decodeContactId } from '../../platform/ids.ts';
import { lockRows } from '../../platform/lockRows.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { getContact, type ContactRow } from '../contact/contact.repository.ts';
import { lockCustomers, type CustomerRow } from '../customer/customer.repository.ts';

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
  await lockRows(tx, ctx, 'contact', [decodeContactId(id)]);
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
