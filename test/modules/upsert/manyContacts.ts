import type { UpsertContactItem } from '../../generated/graphql.ts';
import { customerInput } from '../role/roleFactories.ts';

/** So many contacts with two e-mail addresses, a phone number, an address and the role of customer each. */
export const manyContacts = (count: number, round = 0): UpsertContactItem[] =>
  Array.from({ length: count }, (_, index) => ({
    individual: {
      externalId: `E${index}`,
      name: `Ada ${index} ${round}`,
      addresses: [{ type: 'OFFICE', streetName: `Hafenstr. ${round}`, streetNumber: `${index}`, zip: '24103', city: 'Kiel', countryCode: 'DE' }],
      emails: [
        { type: 'WORK_EMAIL', address: `ada${index}@example.com`, isPreferred: true, description: `Round ${round}` },
        { type: 'PERSONAL_EMAIL', address: `a${index}.${round}@example.com` },
      ],
      phones: [{ type: 'FIXED_LINE', number: `0431 ${100000 + index}` }],
      customerRole: customerInput({ customerNumber: `C${index}`, isSuspended: round > 0 }),
    },
  }));
