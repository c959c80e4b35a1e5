import type { ContactFilter, ContactKind } from '../generated/graphql.ts';

const mostWords = 5;

/** A contact is found when each word is somewhere in its name, its e-mail addresses, its phone numbers or its other numbers. */
export function contactFilter(search: string, kind: ContactKind | ''): ContactFilter {
  return { and: [...(kind === '' ? [] : [{ kind: { eq: kind } }]), ...wordsOf(search).map(containing)] };
}

export const wordsOf = (search: string): string[] => search.trim().split(/\s+/).filter(Boolean).slice(0, mostWords);

function containing(word: string): ContactFilter {
  const contains = { ilike: `%${literally(word)}%` };
  const beginsWith = { ilike: `${literally(word)}%` };
  const digits = word.replace(/\D/g, '');
  return {
    or: [
      { name: contains },
      { externalId: beginsWith },
      { emails: { some: { address: contains } } },
      { customerRole: { customerNumber: beginsWith } },
      { supplierRole: { supplierNumber: beginsWith } },
      { alternativePayerRole: { alternativePayerNumber: beginsWith } },
      ...(digits.length < 3 ? [] : [{ phones: { some: { or: [{ number: contains }, { e164: { like: `%${digits}%` } }] } } }]),
    ],
  };
}

/** Takes the meaning of a pattern from its characters. */
const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
