import type { ContactKind } from '../../generated/prisma/client.ts';
import type { NodeReference } from '../../platform/domainError.ts';
import { decodeTypedId, type NodeType } from '../../platform/ids.ts';

interface KindOfContact {
  kind: ContactKind;
}

export const contactNodeType = ({ kind }: KindOfContact): NodeType =>
  kind === 'INDIVIDUAL' ? 'IndividualContact' : 'OrganizationContact';

export const contactReference = (contact: KindOfContact & { id: string }): NodeReference => ({
  type: contactNodeType(contact),
  uuid: contact.id,
});

/** Whether the prefix of an id, if it has one, says the kind that the contact has. */
export function prefixFits(id: string, contact: KindOfContact): boolean {
  const typed = decodeTypedId(id);
  return !typed || typed.type === contactNodeType(contact);
}
