import type { CountryCode, SuppressionKind } from '../../../generated/prisma/client.ts';
import { normalizeEmail } from '../../contactDetail/kinds/email.ts';
import { toE164 } from '../../contactDetail/kinds/phone.ts';
import type { NamingText } from '../suppression.repository.ts';

/** A text that names a person, and where it stands in an input. */
export interface NamedText extends NamingText {
  propertyPath: string;
}

type Columns = Readonly<Record<string, unknown>>;

interface Naming {
  /** The columns, or members of the history, that name a person. */
  fields: readonly string[];
  /** What is in them, of a row or of a part of one. */
  textsIn: (columns: Columns, country: CountryCode | undefined) => NamedText[];
}

const named = (kind: SuppressionKind, text: unknown, propertyPath: string): NamedText[] =>
  typeof text === 'string' ? [{ kind, text, propertyPath }] : [];

const numbersIn = (entries: unknown, country: CountryCode | undefined): NamedText[] =>
  ((entries ?? []) as { number: string }[]).flatMap(({ number }, index) => named('PHONE', toE164(number, country), `numbers.${index}.number`));

/** What names a person in the records of each model. A number without an E.164 form is no name: nobody could compare it. */
export const naming: Readonly<Record<string, Naming>> = {
  Contact: {
    fields: ['externalId'],
    textsIn: ({ kind, externalId }) => (kind === 'ORGANIZATION' ? [] : named('EXTERNAL_ID', externalId, 'externalId')),
  },
  Email: { fields: ['normalizedAddress'], textsIn: (row) => named('EMAIL', row.normalizedAddress, 'address') },
  Phone: { fields: ['e164'], textsIn: (row) => named('PHONE', row.e164, 'number') },
  ContactPoint: {
    fields: ['normalizedEmail', 'e164'],
    textsIn: (row) => [...named('EMAIL', row.normalizedEmail, 'emailAddress'), ...named('PHONE', row.e164, 'phoneNumber')],
  },
  CustomerContact: {
    fields: ['email', 'numbers'],
    textsIn: ({ email, numbers }, country) => [
      ...named('EMAIL', typeof email === 'string' ? normalizeEmail(email) : null, 'email'),
      ...numbersIn(numbers, country),
    ],
  },
};

interface Written {
  /** Where the columns stand in the input. */
  path?: string;
  /** The row that is changed: what it has already is nothing new. */
  before?: object;
  countryCode?: CountryCode | undefined;
}

/** What is about to be written into a row and names a person. */
export function namedIn(model: keyof typeof naming, columns: object, { path = '', before = {}, countryCode }: Written = {}): NamedText[] {
  const { textsIn } = naming[model]!;
  const known = new Set(textsIn(before as Columns, countryCode).map(({ text }) => text));
  return textsIn(columns as Columns, countryCode)
    .filter(({ text }) => !known.has(text))
    .map((each) => ({ ...each, propertyPath: path + each.propertyPath }));
}

/** The same for a contact detail; addresses and web addresses name nobody. */
export const namedInDetail = (model: string, columns: object, written: Written): NamedText[] =>
  model in naming ? namedIn(model, columns, written) : [];
