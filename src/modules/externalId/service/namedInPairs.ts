import type { ContactKind } from '../../../generated/prisma/client.ts';
import { namedIn, type NamedText } from '../../privacy/service/namedIn.ts';
import type { Mapped, MappedPair } from '../externalId.rules.ts';

/** The external ids that pairs would give to contacts, with the places of the pairs. */
export function namedInPairs(kind: ContactKind, pairs: readonly MappedPair[], contacts: readonly Mapped[]): NamedText[] {
  const before = new Map(contacts.map((contact) => [contact.id, contact]));
  return pairs.flatMap(({ contactId, externalId }, index) =>
    namedIn('Contact', { kind, externalId }, { path: `pairs.${index}.`, before: before.get(contactId) ?? {} }),
  );
}
