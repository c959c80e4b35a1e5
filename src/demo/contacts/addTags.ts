import type { Circle } from './Circle.ts';
import type { DemoRows } from '../rows/DemoRows.ts';
import type { Tag } from './Tenant.ts';

const vocabulary = [
  'Christmas card',
  'Consultant',
  'Event guest',
  'Key account',
  'Newsletter',
  'Partner',
  'Press',
  'Prospect',
  'Referral',
  'Reseller',
  'Trade fair',
  'VIP',
];

export const createVocabulary = (rows: DemoRows): Tag[] =>
  vocabulary.map((name) => ({ id: rows.create('Tag', { name }), name }));

/** Some contacts have a tag, a few have two. */
export function addTags({ tenant, rows, random }: Circle, contactId: string): void {
  if (!random.chance(0.25)) return;
  const tags = new Set([random.pick(tenant.tags)]);
  if (random.chance(0.3)) tags.add(random.pick(tenant.tags));
  for (const tag of tags) rows.tag(contactId, tag);
}
