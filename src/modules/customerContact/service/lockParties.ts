import { createRows, type Row } from '../../../platform/changes/entityWrites.ts';
import { decodeContactId, newUuid } from '../../../platform/ids.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findCustomer } from '../../customer/service/findCustomer.ts';
import { getCustomerContact, lockContactBehind, lockCustomer, type CustomerContactRow } from '../customerContact.repository.ts';
import { nameBehind } from '../customerContact.rules.ts';
import type { ContactChoice } from '../customerContactLink.inputs.ts';
import { findSharedContact } from '../customerContactLink.repository.ts';
import { withoutLists } from './createCustomerContact.ts';

interface Wanted {
  customerId: string;
  contact: ContactChoice;
  /** Leads to both in the input. */
  path: '' | 'patch.';
}

/** Both sides of a link, and where the caller said which contact it is. */
export interface Parties {
  customer: Row<'Customer'>;
  customerContact: CustomerContactRow;
  contactPath: string;
}

/**
 * What a link is to tie together, held until the transaction ends: nothing of it is deleted meanwhile, nor are the customer's
 * locations. An individual or organization that stands behind no shared contact yet gets one.
 *
 * @throws NotFound
 */
export async function lockParties(tx: Transaction, ctx: RequestContext, { customerId, contact, path }: Wanted): Promise<Parties> {
  const named = await findCustomer(tx, customerId);
  lockRows(tx, ctx, 'contact', [named?.contactId ?? null, decodeContactId(contact.contactId ?? '')]);
  const contactPath = `${path}contact.${contact.contactId === undefined ? 'customerContactId' : 'contactId'}`;
  const behind = await lockContactBehind(tx, ctx, { id: contact.contactId, propertyPath: contactPath });
  const customer = await lockCustomer(tx, ctx, { id: customerId, propertyPath: `${path}customerId` });
  const customerContact = behind
    ? await sharedContactOf(tx, ctx, behind)
    : await getCustomerContact(tx, ctx, { id: contact.customerContactId!, propertyPath: contactPath });
  return { customer: customer!, customerContact, contactPath };
}

async function sharedContactOf(tx: Transaction, ctx: RequestContext, contact: Row<'Contact'>): Promise<CustomerContactRow> {
  const found = await findSharedContact(tx, contact.id);
  lockRows(tx, ctx, 'customer_contact', [found?.id ?? null]);
  const shared = found && (await findSharedContact(tx, contact.id));
  if (shared) return shared;
  const id = newUuid();
  createRows(tx, ctx, 'CustomerContact', [{ ...withoutLists, ...nameBehind(contact), id, contactId: contact.id }]);
  return getCustomerContact(tx, ctx, { id });
}
