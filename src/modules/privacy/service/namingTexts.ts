import type { CountryCode } from '../../../generated/prisma/client.ts';
import { normalizeEmail } from '../../contactDetail/kinds/email.ts';
import { toE164 } from '../../contactDetail/kinds/phone.ts';
import type { NamingText } from '../suppression.repository.ts';

type Columns = Readonly<Record<string, unknown>>;

export const email = (typed: unknown): NamingText[] => (typeof typed === 'string' ? [{ kind: 'EMAIL', text: normalizeEmail(typed.trim()) }] : []);
export const phone = (e164: unknown): NamingText[] => (typeof e164 === 'string' ? [{ kind: 'PHONE', text: e164 }] : []);
export const externalId = (id: unknown): NamingText[] => (typeof id === 'string' ? [{ kind: 'EXTERNAL_ID', text: id }] : []);

/** The numbers of a customer contact, as far as they have an E.164 form. */
export const numbers = (entries: unknown, country: CountryCode | undefined): NamingText[] =>
  ((entries ?? []) as { number: string }[]).flatMap(({ number }) => phone(toE164(number, country)));

interface Naming {
  /** The columns, or members of the history, that name a person. */
  fields: readonly string[];
  /** What is in them, of a row or of a part of one. */
  textsIn: (columns: Columns, country: CountryCode | undefined) => NamingText[];
}

/** What names a person in the records of each model. A number without an E.164 form is no name: nobody could compare it. */
export const naming: Readonly<Record<string, Naming>> = {
  Contact: { fields: ['externalId'], textsIn: (row) => externalId(row.externalId) },
  Email: { fields: ['normalizedAddress'], textsIn: (row) => email(row.normalizedAddress) },
  Phone: { fields: ['e164'], textsIn: (row) => phone(row.e164) },
  ContactPoint: { fields: ['normalizedEmail', 'e164'], textsIn: (row) => [...email(row.normalizedEmail), ...phone(row.e164)] },
  CustomerContact: { fields: ['email', 'numbers'], textsIn: (row, country) => [...email(row.email), ...numbers(row.numbers, country)] },
};
