import type { ContactKind } from '../../generated/prisma/client.ts';
import { decodeContactId, decodeCustomerId, decodeTypedId, nodeTypeOf } from '../../platform/ids.ts';
import { prefixFits } from '../contact/contact.rules.ts';

/** What decides which ids name a customer. */
interface Named {
  id: string;
  contactId: string | null;
  contact: { kind: ContactKind } | null;
}

/** Whether an id names a customer: its own, or that of the contact that holds the role. A prefix must say what it is. */
export function namesCustomer(id: string, customer: Named): boolean {
  const type = decodeTypedId(id)?.type;
  const isOwn = decodeCustomerId(id) === customer.id && (!type || type === nodeTypeOf('Customer', customer));
  const { contact, contactId } = customer;
  return isOwn || (contact !== null && decodeContactId(id) === contactId && prefixFits(id, contact));
}
