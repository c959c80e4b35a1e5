import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CustomFieldFilter, IndividualContactFilter } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { createApi, type Api } from '../../support/api.ts';
import { CreateIndividual } from './documents.ts';
import { fits } from './fieldOracle.ts';

const Filtered = graphql(`
  query IndividualsByFields($filter: IndividualContactFilter!) {
    individualContacts(filter: $filter, first: 100) {
      nodes {
        name
      }
    }
  }
`);

const long = 'x'.repeat(200);

/** Few, so that rows and filters meet; some differ behind what an index holds of them, or in how UTF-16 sorts them. */
const text = fc.constantFrom('', 'a', 'ab', 'B', 'b c', 'A b', 'c\nb', '%', '\u{1f600}', '\uffee', long, `${long}a`, `${long}b`);
const number = fc.constantFrom(-1.5, 0, 1, 2, 1e300, 5e-324);
const scalar = fc.oneof(text, number, fc.boolean());
const key = fc.constantFrom('k', 'l', 'toString');

const { value: json } = fc.letrec<{ value: unknown; object: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(fc.oneof(scalar, fc.constant(null), tie('object')), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
}));
const customFields = fc.dictionary(key, json, { maxKeys: 3, noNullPrototype: true });

const equality = <T>(value: fc.Arbitrary<T>) => ({
  eq: value,
  neq: value,
  in: fc.array(value, { maxLength: 3 }),
  isDistinct: value,
  gt: value,
  gte: value,
  lt: value,
  lte: value,
  is: fc.constantFrom('NULL' as const, 'NOT_NULL' as const),
});
const pattern = fc.constantFrom('a%', '%b', '_', '%', 'A_', 'x%');
const expression = fc.constantFrom('^a', 'b$', '[AB]', 'x{201}', '');
const query = fc.constantFrom('a', 'b', 'a b', 'b a', 'c b');

/** One operator, or two that must hold for the same value. */
const some = (operators: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .subarray(Object.keys(operators), { minLength: 1, maxLength: 2 })
    .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, operators[name]!]))));

const filter: fc.Arbitrary<CustomFieldFilter> = fc
  .record({
    path: fc.array(key, { minLength: 1, maxLength: 3 }).map((keys) => keys.join('.')),
    conditions: fc.oneof(
      fc.record({
        text: some({
          ...equality(text),
          like: pattern,
          ilike: pattern,
          match: expression,
          imatch: expression,
          fts: fc.constantFrom('a', 'b', 'a & b'),
          plfts: query,
          phfts: query,
          wfts: query,
        }),
      }),
      fc.record({ number: some(equality(number)) }),
      fc.record({
        boolean: some({ eq: fc.boolean(), is: fc.constantFrom('NULL' as const, 'NOT_NULL' as const, 'TRUE' as const, 'FALSE' as const) }),
      }),
      fc.record({ values: some({ cs: fc.array(text, { maxLength: 2 }), cd: fc.array(text, { maxLength: 4 }), ov: fc.array(text, { maxLength: 2 }) }) }),
      fc.record({ is: fc.constantFrom('NULL' as const, 'NOT_NULL' as const) }),
    ),
  })
  .map(({ path, conditions }) => ({ path, ...conditions }));

let api: Api;
const rows = new Map<string, unknown>();

beforeAll(async () => {
  api = await createApi();
  for (const [index, fields] of fc.sample(customFields, 80).entries()) {
    const name = String(index).padStart(3, '0');
    rows.set(name, fields);
    await api.runOk(CreateIndividual, { input: { name, customFields: fields } });
  }
});

const named = (matches: (fields: unknown) => boolean) => [...rows].filter(([, fields]) => matches(fields)).map(([name]) => name);

async function find(given: IndividualContactFilter): Promise<string[]> {
  const { individualContacts } = await api.runQuery(Filtered, { filter: given });
  return individualContacts.nodes.map(({ name }) => name);
}

test('R4.6, RU.32: every operator on what is inside custom fields means what it says', async () => {
  await fc.assert(
    fc.asyncProperty(filter, async (condition) => {
      expect(await find({ customFields: [condition] })).toEqual(named((fields) => fits(fields, condition)));
    }),
    { numRuns: 400 },
  );
});

test('R4.6, RU.32: such conditions combine, and not turns them round', async () => {
  await fc.assert(
    fc.asyncProperty(filter, filter, filter, async (one, two, three) => {
      const given: IndividualContactFilter = { or: [{ customFields: [one, two] }, { not: { customFields: [three] } }] };
      expect(await find(given)).toEqual(named((fields) => (fits(fields, one) && fits(fields, two)) || !fits(fields, three)));
    }),
    { numRuns: 100 },
  );
});
