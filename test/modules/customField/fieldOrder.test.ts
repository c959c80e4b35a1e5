import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { IndividualContactOrder } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { createApi, type Api } from '../../support/api.ts';
import { CreateIndividual } from './documents.ts';

const Ordered = graphql(`
  query IndividualsInOrder($orderBy: [IndividualContactOrder!], $first: Int, $after: String, $last: Int, $before: String) {
    individualContacts(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      nodes {
        name
      }
      pageInfo {
        endCursor
        startCursor
        hasNextPage
        hasPreviousPage
      }
    }
  }
`);

let api: Api;
const rows: { name: string; value: unknown }[] = [];

beforeAll(async () => {
  api = await createApi();
  const values = ['b', 'a', 'b', 10, 9, -1, 9, true, false, [1], { deeper: 1 }, 'a b', undefined, 2.5];
  for (const [index, value] of values.entries()) {
    const name = String(index).padStart(2, '0');
    rows.push({ name, value });
    await api.runOk(CreateIndividual, { input: { name, customFields: value === undefined ? {} : { size: { value } } } });
  }
});

const rank = (value: unknown): number => ['string', 'number', 'boolean'].indexOf(typeof value);

function compare(one: unknown, other: unknown): number {
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  return one === other ? 0 : (one as string) < (other as string) ? -1 : 1;
}

function sorted({ direction = 'ASC', nulls = 'LAST' }: Partial<IndividualContactOrder>): string[] {
  const there = rows.filter(({ value }) => rank(value) >= 0);
  const missing = rows.filter(({ value }) => rank(value) < 0);
  const sign = direction === 'ASC' ? 1 : -1;
  const byId = (list: typeof rows) => (direction === 'ASC' ? list : [...list].reverse());
  const inOrder = byId(there).sort((one, other) => sign * compare(one.value, other.value));
  return (nulls === 'FIRST' ? [...byId(missing), ...inOrder] : [...inOrder, ...byId(missing)]).map(({ name }) => name);
}

const order = fc.record({
  field: fc.constant('CUSTOM_FIELD' as const),
  path: fc.constant('size.value'),
  direction: fc.constantFrom('ASC' as const, 'DESC' as const),
  nulls: fc.constantFrom('FIRST' as const, 'LAST' as const),
});

test('R4.6, R4.5, RU.32: lists sort by a custom field, texts before numbers before booleans, and page through it', async () => {
  await fc.assert(
    fc.asyncProperty(order, fc.integer({ min: 1, max: 6 }), fc.boolean(), async (term, size, isBackward) => {
      const names: string[] = [];
      for (let cursor: string | null | undefined, more = true; more; ) {
        const page = isBackward ? { last: size, before: cursor } : { first: size, after: cursor };
        const { individualContacts } = await api.runQuery(Ordered, { orderBy: [term], ...page });
        const found = individualContacts.nodes.map(({ name }) => name);
        if (isBackward) names.unshift(...found);
        else names.push(...found);
        const { endCursor, startCursor, hasNextPage, hasPreviousPage } = individualContacts.pageInfo;
        cursor = isBackward ? startCursor : endCursor;
        more = isBackward ? hasPreviousPage : hasNextPage;
      }
      expect(names).toEqual(sorted(term));
    }),
    { numRuns: 40 },
  );
});

const byField = (path: string | null): IndividualContactOrder => ({ field: 'CUSTOM_FIELD', direction: 'ASC', nulls: 'LAST', path });

test('R4.6: a cursor of the order by one path is foreign to the order by another', async () => {
  const { individualContacts } = await api.runQuery(Ordered, { orderBy: [byField('size.value')], first: 1 });
  const after = individualContacts.pageInfo.endCursor;
  const [error] = await api.runRefused(Ordered, { orderBy: [byField('size')], first: 1, after });
  expect(error?.extensions?.violations).toMatchObject([{ propertyPath: 'after', code: 'FOREIGN_CURSOR' }]);
});

test.each([
  ['{"a"', 'no JSON'],
  ['"\\u0000"', 'what no text can hold'],
  ['['.repeat(100_000), 'too deep'],
])('R4.6: a cursor that somebody made up is refused: %#', async (key) => {
  const { individualContacts } = await api.runQuery(Ordered, { orderBy: [byField('size.value')], first: 1 });
  const parts = JSON.parse(Buffer.from(individualContacts.pageInfo.endCursor!, 'base64url').toString()) as string[];
  const after = Buffer.from(JSON.stringify([parts[0], key, parts[2]])).toString('base64url');
  const [error] = await api.runRefused(Ordered, { orderBy: [byField('size.value')], first: 1, after });
  expect(error?.extensions?.violations).toMatchObject([{ propertyPath: 'after', code: 'INVALID_CURSOR' }]);
});

test.each<[IndividualContactOrder, string]>([
  [byField(null), 'REQUIRED'],
  [byField('x'.repeat(256)), 'TOO_LONG'],
  [byField('a\u0000'), 'INVALID_FORMAT'],
  [{ ...byField('a'), field: 'NAME' }, 'CONTRADICTION'],
])('R4.6: an order says with a path which custom field it is by, and no other does: %#', async (term, code) => {
  const [error] = await api.runRefused(Ordered, { orderBy: [{ ...byField('a') }, term] });
  expect(error?.extensions?.violations).toMatchObject([{ propertyPath: 'orderBy.1.path', in: 'QUERY', code }]);
});
