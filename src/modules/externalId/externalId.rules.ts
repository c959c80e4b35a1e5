import type { ContactKind } from '../../generated/prisma/client.ts';
import type { Violation } from '../../platform/domainError.ts';
import { decodeId, nilUuid } from '../../platform/ids.ts';
import { contactNodeType, contactReference } from '../contact/contact.rules.ts';

/** A pair as it was asked for; the contact is null when its id can name none of the kind. */
export interface Pair {
  contactId: string | null;
  externalId: string;
}

/** A pair of the mapping, or one that has ended. */
export interface MappedPair {
  contactId: string;
  externalId: string;
}

/** Names one pair by either of its ids. */
export interface MappingKey {
  externalId?: string | undefined;
  contactId?: string | undefined;
}

/** A contact and the external id that it has. */
export interface Mapped {
  id: string;
  kind: ContactKind;
  externalId: string | null;
}

/** The condition that a contact is in the mapping under a key. */
export const mappedBy = (kind: ContactKind, { externalId, contactId = '' }: MappingKey) => ({
  kind,
  deletedAt: null,
  ...(externalId === undefined
    ? { id: decodeId(contactId, contactNodeType({ kind })) ?? nilUuid, externalId: { not: null } }
    : { externalId }),
});

/** What is wrong with a list of pairs whatever is mapped: contacts that are not there, and ids that come twice (R3.63). */
export function pairViolations(pairs: Pair[], contacts: Mapped[]): Violation[] {
  const known = new Set<string | null>(contacts.map(({ id }) => id));
  const first = { contactId: firstPlaces(pairs, 'contactId'), externalId: firstPlaces(pairs, 'externalId') };
  return pairs.flatMap((pair, index) => {
    const isKnown = known.has(pair.contactId);
    const repeated = (['contactId', 'externalId'] as const).filter(
      (field) => first[field].get(pair[field]) !== index && (isKnown || field === 'externalId'),
    );
    return [
      ...(isKnown ? [] : [violation(index, 'contactId', 'names no contact of the kind.', 'NOT_FOUND')]),
      ...repeated.map((field) =>
        violation(index, field, `stands in pairs.${first[field].get(pair[field])}.${field} already.`, 'DUPLICATE'),
      ),
    ];
  });
}

/** What stands against adding pairs: ids that are mapped to something else already (R3.65). */
export function takenViolations(pairs: Pair[], contacts: Mapped[]): Violation[] {
  const byId = new Map<string | null, Mapped>(contacts.map((contact) => [contact.id, contact]));
  const byExternalId = new Map(contacts.map((contact) => [contact.externalId, contact]));
  return pairs.flatMap(({ contactId, externalId }, index) => {
    const contact = byId.get(contactId);
    const holder = byExternalId.get(externalId);
    const violations: Violation[] = [];
    if (contact?.externalId && contact.externalId !== externalId) {
      const detail = `has the external id ${JSON.stringify(contact.externalId)} already.`;
      violations.push({ ...violation(index, 'contactId', detail, 'ALREADY_MAPPED'), existing: contactReference(contact) });
    }
    if (holder && holder.id !== contactId) {
      const detail = 'is the external id of another contact already.';
      violations.push({ ...violation(index, 'externalId', detail, 'ALREADY_MAPPED'), existing: contactReference(holder) });
    }
    return violations;
  });
}

const firstPlaces = (pairs: Pair[], field: keyof Pair) =>
  new Map(pairs.map((pair, index) => [pair[field], index] as const).reverse());

const violation = (index: number, field: keyof Pair, detail: string, code: string): Violation => ({
  propertyPath: `pairs.${index}.${field}`,
  in: 'BODY',
  detail,
  code,
});
