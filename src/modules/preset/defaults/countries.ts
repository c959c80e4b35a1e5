import { CountryCode } from '../../../generated/prisma/client.ts';
import type { LabelledKeys } from './LabelledKeys.ts';

/** Codes that no country has, or no longer, and so no standard names; records may hold them all the same. */
const withoutCountry: LabelledKeys = {
  AN: ['Netherlands Antilles (until 2010)', 'Niederländische Antillen (bis 2010)'],
  WG: ['WG (not assigned)', 'WG (nicht vergeben)'],
};

const [english, german] = ['en', 'de'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** All country codes, named by Unicode CLDR. */
export const countries: LabelledKeys = Object.fromEntries(
  Object.keys(CountryCode).map((code) => [code, withoutCountry[code] ?? [english!.of(code)!, german!.of(code)!]]),
);
