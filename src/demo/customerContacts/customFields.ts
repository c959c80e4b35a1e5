import type { Random } from '../random.ts';
import type { DemoRows } from '../rows/DemoRows.ts';

const levels = ['BRONZE', 'SILVER', 'GOLD'];
const languages = ['de', 'en', 'fr', 'pl', 'tr'];

/** What the tenant demands of the custom fields of customer contacts; everything else has custom fields without a schema. */
export const addCustomFieldSchema = (rows: DemoRows): string =>
  rows.create('CustomFieldSchema', {
    owner: 'CUSTOMER_CONTACT',
    schema: {
      type: 'object',
      properties: {
        newsletter: { type: 'boolean', description: 'Whether the newsletter may be sent.' },
        languages: { type: 'array', items: { enum: languages }, uniqueItems: true, maxItems: 5, description: 'Spoken, the best first.' },
      },
    },
  });

type Some<T> = { customFields: T } | object;

/** Custom fields for a share of the rows that may have them. */
const some = <T>(random: Random, share: number, invent: () => T): Some<T> => (random.chance(share) ? { customFields: invent() } : {});

export const customFieldsOfCustomerContact = (random: Random) =>
  some(random, 0.4, () => ({
    newsletter: random.chance(0.5),
    languages: [...new Set([random.pick(languages), random.pick(languages)])],
  }));

export const customFieldsOfContact = (random: Random) =>
  some(random, 0.1, () => ({ loyalty: { level: random.pick(levels), points: random.integer(0, 500) * 10 } }));

export const customFieldsOfLink = (random: Random) =>
  some(random, 0.2, () => ({ role: random.pick(['DECIDES', 'ADVISES', 'ORDERS']), visitsPerYear: random.integer(1, 12) }));
