import type { Edit, LocalStore, StoredNode } from './LocalStore.ts';

export interface ListedContact {
  id: string;
  name: string;
  isIndividual: boolean;
  emails: string[];
  /** Whether there are edits that the server does not know of yet. */
  isPending: boolean;
}

/** The contacts as the person at the device sees them: the copy, with the edits that wait on top. */
export function listContacts(store: LocalStore): ListedContact[] {
  const contacts = new Map<string, ListedContact>();
  for (const node of store.nodes.values()) {
    if (node.__typename === 'IndividualContact' || node.__typename === 'OrganizationContact') {
      contacts.set(node.id, { id: node.id, name: node.name as string, isIndividual: node.__typename === 'IndividualContact', emails: [], isPending: false });
    }
  }
  for (const node of store.nodes.values()) if (node.__typename === 'Email') addEmail(contacts, node);
  for (const edit of store.edits) applyEdit(contacts, edit, store);
  return [...contacts.values()].sort((one, other) => one.name.localeCompare(other.name));
}

function addEmail(contacts: Map<string, ListedContact>, email: StoredNode): void {
  const owner = email.owner as { id: string } | null;
  if (owner) contacts.get(owner.id)?.emails.push(email.address as string);
}

function applyEdit(contacts: Map<string, ListedContact>, { operation, input, localId }: Edit, store: LocalStore): void {
  if (operation === 'CreateContact') {
    contacts.set(localId!, { id: localId!, name: input.name as string, isIndividual: true, emails: [], isPending: true });
    return;
  }
  const id = store.serverId((input.id ?? input.ownerId) as string);
  const contact = contacts.get(id);
  if (!contact) return;
  contact.isPending = true;
  if (operation === 'UpdateContact') contact.name = (input.patch as { name: string }).name;
  else if (operation === 'AddEmail') contact.emails.push((input.detail as { address: string }).address);
  else contacts.delete(id);
}
