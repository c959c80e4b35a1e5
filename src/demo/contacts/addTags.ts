import type { Circle } from './Circle.ts';
import type { DemoRows } from '../rows/DemoRows.ts';

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

export const createVocabulary = (rows: DemoRows): string[] => vocabulary.map((name) => rows.create('Tag', { name }));

/** Some contacts have a tag, a few have two. */
export function addTags({ tenant, rows, random }: Circle, contactId: string): void {
  if (!random.chance(0.25)) return;
  const tagIds = new Set([random.pick(tenant.tagIds)]);
  if (random.chance(0.3)) tagIds.add(random.pick(tenant.tagIds));
  for (const tagId of tagIds) rows.link('ContactTag', { contactId, tagId, createdAt: rows.now });
}
