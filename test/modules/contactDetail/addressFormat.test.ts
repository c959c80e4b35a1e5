/** Addresses are written as the package that brings the templates writes them. */
import { expect, test } from '@jest/globals';
import formatter from '@fragaria/address-formatter';
import fc from 'fast-check';
import { CountryCode } from '../../../src/generated/prisma/client.ts';
import { countryName, templateOf, type TemplateValues } from '../../../src/modules/contactDetail/kinds/addressTemplates.ts';
import { renderAddress } from '../../../src/modules/contactDetail/kinds/renderAddress.ts';

const countries = [undefined, ...Object.values(CountryCode)];

/** What the package makes of it, with each line that it breaks. */
function writtenByPackage(country: CountryCode | undefined, { house_number: houseNumber, ...values }: TemplateValues): string {
  const given = { ...values, ...(houseNumber && { houseNumber }), ...(country && { countryCode: country, country: countryName(country) }) };
  return formatter.format(given, { output: 'string' }).trim();
}

/** What templates look for, beside what people write. */
const telling = [
  'Hafenstr.', 'Rue de la Paix', 'Main St, Suite 5', ', ,', '- a', 'a -', 'Kiel', 'Berlin', 'London', 'City of Westminster', 'Town of Salem', 'New York',
  'Alt-Berlin', 'Gemeinde Husby', 'Djibouti', 'Singapore', 'Germany', 'Paris 5e Arrondissement', 'Cork City', 'Borough of Camden', 'Bogotá, Bogotá', 'Panama',
  '24103', '1234AB', '12345', '1000001', 'D02X285', '12345,67890', '1;2', 'H0H0H0', '96941', '1234 5678', '12345-', 'a code of more than 20 characters',
  'https://example.com', 'a || b', '|| a', '{{{road}}}', '$1', 'a  b', 'a\nb', 'a,\nb,, c', '}', 'ß', '東京都', '12', '12a', 'X, X', '-',
];
const value = fc.oneof(fc.constantFrom(...telling), fc.array(fc.constantFrom(...telling), { minLength: 2, maxLength: 3 }).map((parts) => parts.join(' ')));

const values = fc.record({ road: value, house_number: value, city: value, postcode: value }, { requiredKeys: [] });

test('RU.14 writes addresses of every country as the package does', () => {
  const plain = { road: 'Hafenstr.', house_number: '12', city: 'Kiel', postcode: '24103' };
  for (const country of countries) {
    for (const given of [plain, { city: 'Kiel' }, { road: 'Hafenstr.', city: 'Kiel' }, { postcode: '24103' }]) {
      expect([country, renderAddress(templateOf(country), given)]).toEqual([country, writtenByPackage(country, given)]);
    }
  }
});

test('RU.14 writes addresses with anything in them as the package does', () => {
  fc.assert(
    fc.property(fc.constantFrom(...countries), values, (country, given) => {
      const text = renderAddress(templateOf(country), given);
      // Of values without a letter, nothing is left where no country follows; the package lists them then, as formatAddress does.
      if (text === '') expect(country).toBeUndefined();
      else expect(text).toBe(writtenByPackage(country, given));
    }),
    { numRuns: 2000 },
  );
});
