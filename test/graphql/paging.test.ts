import { beforeAll, expect, test } from '@jest/globals';
import type { ContactOrder } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { createApi, type Api } from '../support/api.ts';
import { countStatements } from '../support/countStatements.ts';
import { makeIndividualContact } from '../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../support/factories/makeOrganizationContact.ts';

const Contacts = graphql(`
  query PagedContacts($first: Int, $after: String, $last: Int, $before: String, $offset: Int, $orderBy: [ContactOrder!]) {
    contacts(first: $first, after: $after, last: $last, before: $before, offset: $offset, orderBy: $orderBy) {
      edges {
        cursor
        node {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      limit
      offset
      totalCount
    }
  }
`);

const Tags = graphql(`
  query PagedTags($after: String) {
    tags(after: $after) {
      totalCount
    }
  }
`);

const contacts = 23;
let api: Api;

/** Names repeat, so that the order by name has many equal keys; external ids are missing now and then. */
beforeAll(async () => {
  api = await createApi();
  for (let index = 0; index < contacts; index++) {
    const make = index % 4 === 0 ? makeOrganizationContact : makeIndividualContact;
    await make(api, {
      name: `Name ${index % 3}`,
      externalId: index % 5 === 0 ? null : `ext-${index % 2}-${index}`,
      emails: index % 2 ? [{ type: 'WORK_EMAIL', address: `a${index % 4}@example.com` }] : [],
    });
  }
}, 60_000);

const orders: [string, ContactOrder[] | undefined][] = [
  ['the default', undefined],
  ['name descending', [{ field: 'NAME', direction: 'DESC', nulls: 'LAST' }]],
  ['a column with missing values, first', [{ field: 'EXTERNAL_ID', direction: 'ASC', nulls: 'FIRST' }]],
  ['a column with missing values, descending', [{ field: 'EXTERNAL_ID', direction: 'DESC', nulls: 'LAST' }]],
  ['details and two directions', [
    { field: 'EMAIL', direction: 'DESC', nulls: 'FIRST' },
    { field: 'KIND', direction: 'ASC', nulls: 'LAST' },
    { field: 'CREATED_AT', direction: 'DESC', nulls: 'LAST' },
  ]],
];

async function readForward(orderBy?: ContactOrder[]): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof read>> = await read({ first: 4, after, orderBy });
    seen.push(...page.edges.map((edge) => edge.node.id));
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    if (!page.pageInfo.hasNextPage) return seen;
    after = page.pageInfo.endCursor ?? null;
  }
}

async function readBackward(orderBy?: ContactOrder[]): Promise<string[]> {
  const seen: string[] = [];
  for (let before: string | null = null; ; ) {
    const page: Awaited<ReturnType<typeof read>> = await read({ last: 4, before, orderBy });
    seen.unshift(...page.edges.map((edge) => edge.node.id));
    expect(page.pageInfo.hasNextPage).toBe(before !== null);
    if (!page.pageInfo.hasPreviousPage) return seen;
    before = page.pageInfo.startCursor ?? null;
  }
}

const read = async (variables: Parameters<typeof api.runQuery<unknown, object>>[1]) =>
  (await api.runQuery(Contacts, variables)).contacts;

test.each(orders)('R3.4 RU.7 pages forward and backward through %s: nothing twice, nothing missed', async (_name, orderBy) => {
  const whole = (await read({ first: 100, orderBy })).edges.map((edge) => edge.node.id);

  expect(new Set(whole).size).toBe(contacts);
  expect(await readForward(orderBy)).toEqual(whole);
  expect(await readBackward(orderBy)).toEqual(whole);
});

test('RU.7 a page taken while rows are added before it neither repeats nor skips', async () => {
  const own = await createApi();
  for (const name of ['b', 'd', 'f', 'h']) await makeIndividualContact(own, { name });
  const first = (await own.runQuery(Contacts, { first: 2 })).contacts;
  await makeIndividualContact(own, { name: 'a' });

  const second = (await own.runQuery(Contacts, { first: 2, after: first.pageInfo.endCursor })).contacts;

  expect([...first.edges, ...second.edges].map((edge) => edge.node.name)).toEqual(['b', 'd', 'f', 'h']);
});

test('R3.4 RU.7 jumps to a page by offset and echoes limit and offset', async () => {
  const whole = (await read({ first: 100 })).edges.map((edge) => edge.node.id);

  const page = await read({ first: 5, offset: 10 });

  expect(page.edges.map((edge) => edge.node.id)).toEqual(whole.slice(10, 15));
  expect(page).toMatchObject({ limit: 5, offset: 10, totalCount: contacts, pageInfo: { hasNextPage: true, hasPreviousPage: true } });
  expect(await read({})).toMatchObject({ limit: 25, offset: 0 });
});

test.each([
  [{ first: 0 }, [['first', 'TOO_SMALL']]],
  [{ first: -1, offset: -1 }, [['first', 'TOO_SMALL'], ['offset', 'TOO_SMALL']]],
  [{ first: 5001 }, [['first', 'TOO_LARGE']]],
  [{ last: 5001 }, [['last', 'TOO_LARGE']]],
  [{ first: 1, last: 1 }, [['last', 'CONTRADICTION']]],
  [{ before: 'x' }, [['before', 'CONTRADICTION']]],
  [{ last: 1, after: 'x' }, [['after', 'CONTRADICTION']]],
  [{ last: 1, offset: 1 }, [['offset', 'CONTRADICTION']]],
  [{ offset: 1_000_001 }, [['offset', 'TOO_LARGE']]],
  [{ after: 'no cursor' }, [['after', 'INVALID_CURSOR']]],
  [{ after: Buffer.from('["contacts:NAME+,ID+",{},"x"]').toString('base64url') }, [['after', 'INVALID_CURSOR']]],
  [{ after: Buffer.from('["contacts:NAME+,ID+","x","no uuid"]').toString('base64url') }, [['after', 'INVALID_CURSOR']]],
  [{ after: Buffer.from(`["contacts:NAME+,ID+","\\u0000","${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}"]`).toString('base64url') }, [['after', 'INVALID_CURSOR']]],
  [{ orderBy: Array<ContactOrder>(6).fill({ field: 'NAME', direction: 'ASC', nulls: 'LAST' }) }, [['orderBy', 'TOO_LONG']]],
])('R3.4 R3.13 refuses the page %j and names the arguments', async (variables, expected) => {
  const errors = await api.runRefused(Contacts, variables);

  expect(errors).toHaveLength(1);
  expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_PARAMETER', status: 400 });
  const violations = errors[0]?.extensions?.violations as { propertyPath: string; in: string; code: string }[];
  expect(violations.map(({ propertyPath, code }) => [propertyPath, code])).toEqual(expected);
  expect(violations.every((violation) => violation.in === 'QUERY')).toBe(true);
});

test('refuses a cursor of another list and of another order', async () => {
  const { endCursor } = (await read({ first: 1 })).pageInfo;

  const [otherList] = await api.runRefused(Tags, { after: endCursor });
  const [otherOrder] = await api.runRefused(Contacts, { after: endCursor, orderBy: [{ field: 'CREATED_AT', direction: 'ASC', nulls: 'LAST' }] });

  for (const error of [otherList, otherOrder]) {
    expect(error?.extensions?.violations).toMatchObject([{ propertyPath: 'after', code: 'FOREIGN_CURSOR' }]);
  }
});

test.each([
  ['one statement when it is planned', true, 1],
  ['three otherwise: the places, the rows, and the count that was asked for', false, 3],
])('a page costs %s', async (_name, readPlanner, statements) => {
  const ownApi = await createApi({ readPlanner });
  await makeIndividualContact(ownApi);
  expect(await countStatements(() => ownApi.runQuery(Contacts, { first: 20 }))).toBe(statements);
});
