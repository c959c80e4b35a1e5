/** What operations come to, by the schema as it is. */
import { expect, test } from '@jest/globals';
import { getOperationAST, parse, validate } from 'graphql';
import { schema } from '../../src/graphql/schema.ts';
import { OperationWeights } from '../../src/limits/OperationWeights.ts';

const weights = new OperationWeights(schema);

function weigh(text: string, variables: Record<string, unknown> = {}, operationName?: string) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  return weights.read(document, getOperationAST(document, operationName)!, variables);
}

test.each([
  ['leaves cost nothing', '{ __typename }', { nodes: 0, cost: 1 }],
  ['an object costs 1', '{ contact(id: "x") { id name } }', { nodes: 1, cost: 2 }],
  ['so does a page, and its rows count as asked for', '{ contacts(first: 7) { nodes { id } } }', { nodes: 7, cost: 1 + 1 + 7 }],
  ['25 rows when nothing is asked for', '{ contacts { nodes { id } } }', { nodes: 25, cost: 27 }],
  ['the last rows count as the first', '{ contacts(last: 3) { nodes { id } } }', { nodes: 3, cost: 5 }],
  ['edges count for their nodes', '{ contacts(first: 3) { edges { cursor node { id } } pageInfo { hasNextPage } } }', { nodes: 3, cost: 5 }],
  ['no more rows count than a page may have', '{ contacts(first: 9000000) { nodes { id } } }', { nodes: 5000, cost: 5002 }],
  ['counting the list costs 10', '{ contacts { totalCount } }', { nodes: 0, cost: 1 + 1 + 10 }],
  ['a list without pages counts as 5', '{ contact(id: "x") { emails { address } } }', { nodes: 6, cost: 7 }],
  [
    'page sizes are multiplied',
    '{ contacts(first: 10) { nodes { emails { address } customerContacts(first: 4) { nodes { id } } } } }',
    { nodes: 10 * (1 + 5 + 4), cost: 1 + 1 + 10 * (1 + 5 + 1 + 4) },
  ],
  ['ids count one by one', '{ nodes(ids: ["a", "b", "c"]) { id } }', { nodes: 3, cost: 4 }],
  ['the same field twice is one', '{ contacts(first: 3) { nodes { id } nodes { name } } ...more } fragment more on Query { contacts(first: 3) { nodes { version } } }', { nodes: 3, cost: 5 }],
  ['under another name it is another', '{ contacts(first: 3) { nodes { id } } more: contacts(first: 3) { nodes { id } } }', { nodes: 6, cost: 1 + 2 * 4 }],
  [
    'of several types, the largest counts',
    `{ contacts(first: 2) { nodes {
      ... on IndividualContact { professionalIdentities(first: 3) { nodes { id } } }
      ... on OrganizationContact { departments(first: 4) { nodes { id } } }
    } } }`,
    { nodes: 2 * (1 + 4), cost: 1 + 1 + 2 * (1 + 1 + 4) },
  ],
  ['what is never included does not count', '{ contacts(first: 3) @include(if: false) { nodes { id } } __typename }', { nodes: 0, cost: 1 }],
  ['the whole schema costs 1000', '{ __schema { types { name } } }', { nodes: 0, cost: 1001 }],
  ['a type of it costs 10', '{ __type(name: "Contact") { name } }', { nodes: 0, cost: 11 }],
  ['changes count as asked for', '{ changes(first: 200) { ... on ChangePage { changes { ... on NodeUpsert { node { id } } } } } }', { nodes: 2 * 200, cost: 1 + 1 + 2 * 200 }],
  ['a mutation costs 10', 'mutation { restoreContact(input: { id: "x" }) { __typename } }', { nodes: 1, cost: 1 + 10 + 1 }],
  ['an interface leads to what its types have', '{ node(id: "x") { id ... on Tag { history(first: 2) { nodes { __typename } } } } }', { nodes: 1 + 2, cost: 1 + 1 + 1 + 2 }],
])('%s', (_name, text, expected) => {
  expect(weigh(text)).toEqual(expected);
});

test('page sizes come from the variables, and from their defaults', () => {
  const text = 'query ($first: Int = 3, $inner: Int!) { contacts(first: $first) { nodes { customerContacts(first: $inner) { nodes { id } } } } }';
  expect(weigh(text, { inner: 2 }).nodes).toBe(3 * (1 + 2));
  expect(weigh(text, { first: 10, inner: 2 }).nodes).toBe(10 * (1 + 2));
  expect(weigh(text, { first: null, inner: 2 }).nodes).toBe(3 * (1 + 2));
  // What is no page size is refused later; until then it counts as the largest page.
  for (const wrong of ['9', -1, 1e9, {}, Number.NaN]) expect(weigh(text, { first: 1, inner: wrong }).nodes).toBeLessThanOrEqual(1 + 100);
});

test('ids and inputs are counted in the variables', () => {
  expect(weigh('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b'] }).nodes).toBe(2);
  expect(weigh('query ($id: ID!) { nodes(ids: [$id, $id]) { id } }', { id: 'a' }).nodes).toBe(2);
  const upsert = 'mutation ($input: UpsertContactsInput!) { upsertContacts(input: $input) { __typename } }';
  const one = { individual: { name: 'Ada', emails: [{}, {}] } };
  expect(weigh(upsert, { input: { contacts: [one, one, one] } }).cost).toBe(1 + 10 + 1 + 3 + 6);
  expect(weigh(upsert, { input: 'x' }).cost).toBe(1 + 10 + 1);
});

test('variables decide by @skip and @include', () => {
  const text = 'query ($more: Boolean = false) { __typename contacts(first: 3) @include(if: $more) { nodes { id } } }';
  expect(weigh(text).nodes).toBe(0);
  expect(weigh(text, { more: true }).nodes).toBe(3);
  expect(weigh(text, { more: 'yes' }).nodes).toBe(0);
});

test('the operation that is asked for counts, and no other', () => {
  const text = 'query A { contacts(first: 3) { nodes { id } } } query B { contacts(first: 4) { nodes { id } } }';
  expect([weigh(text, {}, 'A').nodes, weigh(text, {}, 'B').nodes]).toEqual([3, 4]);
});

test('fragments of fragments are weighed once for each type', () => {
  // Of 2^40 fields, were they written out.
  const fragments = Array.from({ length: 40 }, (_, level) => {
    const inner = level === 39 ? 'id' : `...F${level + 1}`;
    return `fragment F${level} on Contact { a: customerContacts(first: 1) { nodes { contact { ${inner} } } } b: customerContacts(first: 1) { nodes { contact { ${inner} } } } }`;
  });
  const { nodes } = weigh(`{ contact(id: "x") { ...F0 } } ${fragments.join(' ')}`);
  expect(nodes).toBeGreaterThan(2 ** 40);
});
