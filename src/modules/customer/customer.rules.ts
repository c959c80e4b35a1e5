import type { ContactKind } from '../../generated/prisma/client.ts';
import { decodeId, decodeTypedId, nodeTypeOf, type NodeType } from '../../platform/ids.ts';
import { contactNodeType } from '../contact/contact.rules.ts';

/** The types of ids that can name a customer: its own, and that of the contact that holds the role. */
const types: NodeType[] = ['CustomerRole', 'PlaceholderCustomer', 'IndividualContact', 'OrganizationContact'];

/** What decides which ids name a customer. */
interface Named {
  id: string;
  contactId: string | null;
  contact: { kind: ContactKind } | null;
}

/** The UUID in an id that may name a customer; null when it cannot. */
export const decodeCustomerReference = (id: string): string | null => decodeId(id, ...types);

/** Whether an id names a customer: a prefix must say what it is, a bare UUID may be its own or its contact's. */
export function namesCustomer(id: string, customer: Named): boolean {
  const uuid = decodeCustomerReference(id);
  const type = decodeTypedId(id)?.type;
  const isOwn = uuid === customer.id && (!type || type === nodeTypeOf('Customer', customer));
  const isContact = uuid === customer.contactId && customer.contact && (!type || type === contactNodeType(customer.contact));
  return isOwn || Boolean(isContact);
}
