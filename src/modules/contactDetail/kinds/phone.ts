import { parsePhoneNumberFromString, type CountryCode as PhoneCountryCode } from 'libphonenumber-js/max';
import { z } from 'zod';
import { PhoneType, PhoneUsage, type CountryCode } from '../../../generated/prisma/client.ts';
import { list, name, notNull } from '../../../platform/parseInput.ts';
import { normalizeUsages, sharedInput, sharedPatch, type DetailKind } from './DetailKind.ts';

const type = z.enum(PhoneType);
/** A phone number as somebody typed it. */
export const phoneNumber = name(64);
const usages = list(z.enum(PhoneUsage));

const input = z.object({ ...sharedInput, type, number: phoneNumber, usages: usages.nullish() });
const patch = z.object({ ...sharedPatch, type: notNull(type), number: notNull(phoneNumber), usages: usages.nullish() });

export type PhoneInput = z.output<typeof input>;
export type PhonePatch = z.output<typeof patch>;

/** The E.164 form of a number as typed, null when it cannot be derived (RU.17). */
export function toE164(typed: string, countryCode?: CountryCode): string | null {
  const parsed = parsePhoneNumberFromString(typed, countryCode as PhoneCountryCode | undefined);
  return parsed?.isPossible() ? parsed.number : null;
}

export const phoneKind: DetailKind<'Phone', PhoneInput, PhonePatch> = {
  model: 'Phone',
  plural: 'phones',
  input,
  patch,
  needsHints: ({ number }) => number !== undefined && !number.startsWith('+'),
  toRow: (phone, hints) => ({
    type: phone.type,
    number: phone.number,
    e164: toE164(phone.number, hints.countryCode),
    usages: normalizeUsages(phone.usages),
  }),
  toPatch: (change, _before, hints) => ({
    type: change.type,
    number: change.number,
    e164: change.number === undefined ? undefined : toE164(change.number, hints.countryCode),
    usages: change.usages === undefined ? undefined : normalizeUsages(change.usages),
  }),
  warnings: () => [],
  leadsTo: ({ e164, number }) => e164 ?? number,
};
