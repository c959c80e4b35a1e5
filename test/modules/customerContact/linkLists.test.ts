import { beforeAll, expect, test } from '@jest/globals';
import { graphql } from '../../generated/index.ts';
import type { CustomerContactLinkFilter, CustomerContactLinkOrder } from '../../generated/graphql.ts';
import type { Api } from '../../support/api.ts';
import { countStatements } from '../../support/countStatements.ts';
import { Links, makeLinkWorld, namesOf, type LinkWorld } from './linkWorld.ts';

const LinksOfContact = graphql(`
  query LinksOfContact($id: ID!, $filter: CustomerContactLinkFilter) {
    customerContact(id: $id) {
      links(filter: $filter) {
        totalCount
        nodes {
          customer {
            name
          }
        }
      }
    }
  }
`);

let world: LinkWorld;
let api: Api;

beforeAll(async () => {
  world = await makeLinkWorld();
  api = world.api;
}, 60_000);

const sort = async (...orderBy: CustomerContactLinkOrder[]) => namesOf((await api.runQuery(Links, { orderBy })).customerContactLinks.nodes);

test('R4.3: the keys of custom fields to show are chosen; all are shown by default', async () => {
  const show = async (paths?: string[]) => {
    const { customerContactLinks } = await api.runQuery(Links, { filter: { id: { eq: world.links.ada.id } }, ...(paths && { paths }) });
    return customerContactLinks.nodes[0]!.customFields as unknown;
  };

  expect(await show()).toEqual({ region: 'North', level: { rank: 3 }, topics: ['sales', 'tax'] });
  expect(await show(['level.rank', 'topics', 'nothing'])).toEqual({ level: { rank: 3 }, topics: ['sales', 'tax'] });
  expect(await show([])).toEqual({});
});

test('R4.4: links are sorted by any column, with several terms and with missing values first or last', async () => {
  expect(await sort({ field: 'CREATED_AT', direction: 'DESC' })).toBe('cy bob ada');
  expect(await sort({ field: 'UPDATED_AT' })).toBe('ada bob cy');
  expect(await sort({ field: 'CUSTOMER_CONTACT_NAME', direction: 'DESC' })).toBe('cy bob ada');
  expect(await sort({ field: 'CUSTOMER_NAME' }, { field: 'CUSTOMER_CONTACT_NAME', direction: 'DESC' })).toBe('bob ada cy');
  expect(await sort({ field: 'CUSTOMER_NUMBER', direction: 'DESC' }, { field: 'CREATED_AT' })).toBe('cy ada bob');
  for (const field of ['CONTACT_NAME', 'LOCATION_NAME', 'USER_NAME', 'CONTACT_ID', 'LOCATION_ID', 'USER_ID'] as const) {
    const byAge = { field: 'CREATED_AT' } as const;
    expect(await sort({ field, nulls: 'FIRST' }, byAge)).toBe('bob cy ada');
    expect(await sort({ field, nulls: 'LAST', direction: 'DESC' }, byAge)).toBe('ada bob cy');
  }
  expect(await sort({ field: 'IS_PRIMARY', direction: 'DESC' }, { field: 'CREATED_AT', direction: 'DESC' })).toBe('ada cy bob');
  expect(await sort({ field: 'CUSTOMER_ID' }, { field: 'CUSTOMER_CONTACT_ID' })).toBe('ada bob cy');
  expect(await sort({ field: 'VERSION' }, { field: 'CREATED_AT' })).toBe('ada bob cy');
  expect(await sort({ field: 'CUSTOM_FIELD', path: 'level.rank' })).toBe('bob ada cy');
});

test('R4.5: the caller says how many rows there are at most and how many to skip, and pages neither repeat nor skip', async () => {
  const { customerContactLinks: page } = await api.runQuery(Links, { first: 2, offset: 1 });
  expect(page).toMatchObject({ totalCount: 3, limit: 2, offset: 1, pageInfo: { hasNextPage: false } });
  expect(namesOf(page.nodes)).toBe('bob cy');

  const orderBy: CustomerContactLinkOrder[] = [{ field: 'LOCATION_NAME', nulls: 'FIRST' }, { field: 'CUSTOMER_NAME' }];
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { customerContactLinks: next }: { customerContactLinks: typeof page } = await api.runQuery(Links, { first: 1, orderBy, after });
    seen.push(namesOf(next.nodes));
    after = next.pageInfo.hasNextPage ? (next.pageInfo.endCursor ?? null) : null;
  } while (after);
  expect(seen).toEqual(['bob', 'cy', 'ada']);
  await api.runRefused(Links, { first: 5001 });
});

test('R4.7: a single link is read by its id, and comes back as one object', async () => {
  const document = graphql(`
    query OneLink($id: ID!) {
      customerContactLink(id: $id) {
        id
        deleted
      }
    }
  `);
  const { links, gone, contacts } = world;
  const read = async (id: string, as = api.access) => (await api.runQuery(document, { id }, { as })).customerContactLink;

  expect(await read(links.ada.id)).toEqual({ id: links.ada.id, deleted: false });
  expect(await read(links.ada.uuid)).toEqual({ id: links.ada.id, deleted: false });
  expect(await read(gone.id)).toEqual({ id: gone.id, deleted: true });
  for (const id of [contacts.ada.id, 'nobody', '']) expect(await read(id)).toBeNull();
  expect(await read(links.ada.id, api.stranger)).toBeNull();
  await api.runRefused(document, { id: links.ada.id }, { as: api.anonymous });
});

test('RU.10: deleted links are listed on request', async () => {
  const list = async (deleted: 'EXCLUDE' | 'INCLUDE' | 'ONLY') => namesOf((await api.runQuery(Links, { deleted })).customerContactLinks.nodes);

  expect([await list('EXCLUDE'), await list('INCLUDE'), await list('ONLY')]).toEqual(['ada bob cy', 'ada bob cy ada', 'ada']);
});

test('RU.3 RU.7: another tenant sees no links, and ids that name nothing are said', async () => {
  expect((await api.runQuery(Links, {}, { as: api.stranger })).customerContactLinks.totalCount).toBe(0);
  const { customerContactLinks } = await api.runQuery(Links, { filter: { customerId: { in: [world.role.id, world.organization.id] } } });
  expect(customerContactLinks).toMatchObject({ totalCount: 2, problems: [{ code: 'NOT_FOUND' }] });
  await api.runRefused(Links, {}, { as: api.anonymous });
});

test('RU.1: a customer contact shows its links, which can be filtered', async () => {
  const { contacts } = world;
  const read = async (filter: CustomerContactLinkFilter) => (await api.runQuery(LinksOfContact, { id: contacts.ada.id, filter })).customerContact!.links;

  expect(await read({})).toMatchObject({ totalCount: 1 });
  expect(await read({ isPrimary: { eq: false } })).toEqual({ totalCount: 0, nodes: [] });
});

test('R4.6: a list sends as many statements for three links as for one', async () => {
  const one = await countStatements(() => api.runQuery(Links, { filter: { customerContact: { name: { eq: 'cy' } } } }));
  const all = { filter: { customerContact: { name: { in: ['ada', 'bob', 'cy'] } } } };
  expect(await countStatements(() => api.runQuery(Links, all))).toBe(one);
});
