import { beforeAll, expect, test } from '@jest/globals';
import type { CustomerContactLinkFilter } from '../../generated/graphql.ts';
import type { Api } from '../../support/api.ts';
import { Links, makeLinkWorld, namesOf, type LinkWorld } from './linkWorld.ts';

let world: LinkWorld;
let api: Api;

beforeAll(async () => {
  world = await makeLinkWorld();
  api = world.api;
}, 60_000);

const find = async (filter: CustomerContactLinkFilter) => namesOf((await api.runQuery(Links, { filter })).customerContactLinks.nodes);

test('R4.6: links are filtered by every column', async () => {
  const { role, cash, individual, location, user, contacts, links } = world;

  expect(await find({ id: { eq: links.bob.id } })).toBe('bob');
  expect(await find({ id: { in: [links.bob.uuid, links.cy.id] } })).toBe('bob cy');
  expect(await find({ customerId: { eq: role.id } })).toBe('ada bob');
  expect(await find({ customerId: { neq: role.id } })).toBe('cy');
  expect(await find({ customerId: { in: [role.id, cash.id] } })).toBe('ada bob cy');
  expect(await find({ customerContactId: { eq: contacts.cy.id } })).toBe('cy');
  expect(await find({ contactId: { eq: individual.id } })).toBe('ada');
  expect(await find({ contactId: { isDistinct: individual.id } })).toBe('bob cy');
  expect(await find({ locationId: { eq: location.id } })).toBe('ada');
  expect(await find({ locationId: { is: 'NULL' } })).toBe('bob cy');
  expect(await find({ userId: { eq: user.id } })).toBe('ada');
  expect(await find({ userId: { is: 'NOT_NULL' } })).toBe('ada');
  expect(await find({ isPrimary: { eq: true } })).toBe('ada');
  expect(await find({ isPrimary: { is: 'FALSE' } })).toBe('bob cy');
  expect(await find({ version: { gte: 1, lt: 2 } })).toBe('ada bob cy');
});

test('R4.4 R4.6: links are filtered by when they were created and changed', async () => {
  const { nodes } = (await api.runQuery(Links, {})).customerContactLinks;
  const [first, second, third] = nodes.map(({ createdAt }) => createdAt);

  expect(await find({ createdAt: { gt: first, lte: third } })).toBe('bob cy');
  expect(await find({ createdAt: { gte: second, lt: third } })).toBe('bob');
  expect(await find({ updatedAt: { eq: third } })).toBe('cy');
});

test('R4.6 R4.10: links are filtered by tags, as a list and one by one', async () => {
  expect(await find({ tagNames: { cs: ['vip'] } })).toBe('ada bob');
  expect(await find({ tagNames: { cs: ['vip', 'board'] } })).toBe('ada');
  expect(await find({ tagNames: { cd: ['vip', 'x'] } })).toBe('bob cy');
  expect(await find({ tagNames: { ov: ['board', 'x'] } })).toBe('ada');
  expect(await find({ not: { tagNames: { ov: ['board'] } } })).toBe('bob cy');
  expect(await find({ tags: { some: { name: { like: 'b%' } } } })).toBe('ada');
  expect(await find({ tags: { every: { name: { eq: 'vip' } } } })).toBe('bob cy');
  expect(await find({ tags: { none: {} } })).toBe('cy');
});

test('R4.6: texts of what a link ties together are matched by patterns, regular expressions and words', async () => {
  expect(await find({ customerContact: { name: { like: '_o%' } } })).toBe('bob');
  expect(await find({ customerContact: { name: { ilike: 'A%' } } })).toBe('ada');
  expect(await find({ customerContact: { name: { match: '^[bc]' } } })).toBe('bob cy');
  expect(await find({ customerContact: { name: { imatch: '^C' } } })).toBe('cy');
  expect(await find({ contact: { name: { fts: 'ada & !bob' } } })).toBe('ada');
  expect(await find({ contact: { name: { plfts: 'ada l' } } })).toBe('ada');
  expect(await find({ contact: { name: { phfts: 'l ada' } } })).toBe('');
  expect(await find({ customer: { name: { wfts: 'cash or "walk in"' } } })).toBe('cy');
  expect(await find({ location: { name: { eq: 'Harbour' } } })).toBe('ada');
  expect(await find({ user: { name: { in: ['Grace', 'Ada'] } } })).toBe('ada');
});

test('R4.6: a regular expression is limited in length, and one that is not valid is refused', async () => {
  const refuse = async (pattern: string) => {
    const [error] = await api.runRefused(Links, { filter: { customerContact: { name: { match: pattern } } } });
    return (error!.extensions!.violations as { code: string; propertyPath: string }[])[0];
  };

  expect(await refuse('a'.repeat(101))).toMatchObject({ code: 'TOO_LONG', propertyPath: 'filter.customerContact.name.match' });
  expect(await refuse('(')).toMatchObject({ code: 'INVALID_FORMAT' });
});

test('R4.6: conditions are combined with and, or and not', async () => {
  const primary = { isPrimary: { eq: true } };
  const vip = { tagNames: { cs: ['vip'] } };

  expect(await find({ and: [vip, { not: primary }] })).toBe('bob');
  expect(await find({ or: [primary, { tagNames: { cd: [] } }] })).toBe('ada cy');
  expect(await find({ not: { or: [primary, vip] } })).toBe('cy');
  // A missing value is neither equal nor unequal, and its negation holds.
  expect(await find({ contactId: { neq: world.individual.id } })).toBe('');
  expect(await find({ not: { contactId: { eq: world.individual.id } } })).toBe('bob cy');
});

test('R4.6 RU.32: links are filtered by what is inside their custom fields', async () => {
  expect(await find({ customFields: [{ path: 'region', text: { eq: 'North' } }] })).toBe('ada');
  expect(await find({ customFields: [{ path: 'level.rank', number: { gte: 1, lt: 3 } }] })).toBe('bob');
  expect(await find({ customFields: [{ path: 'topics', values: { cs: ['tax'] } }] })).toBe('ada');
  expect(await find({ not: { customFields: [{ path: 'region', is: 'NOT_NULL' }] } })).toBe('cy');
});
