/** Requests that are nearly right: a valid one with a few bytes, members or tokens changed, from a seed. */
import fc from 'fast-check';
import { post, type Sent } from './Probe.ts';

const queries: { query: string; variables: Record<string, unknown> }[] = [
  {
    query: `query Page($first: Int, $after: String, $filter: ContactFilter) {
      contacts(first: $first, after: $after, filter: $filter, orderBy: [{ field: NAME, direction: DESC }]) {
        totalCount nodes { __typename id name emails { address } ... on OrganizationContact { founders { id } } } pageInfo { endCursor }
      }
    }`,
    variables: { first: 2, after: null, filter: { or: [{ name: { like: 'A%' } }, { emails: { some: { address: { eq: 'a@example.com' } } } }] } },
  },
  {
    query: 'query One($id: ID!, $asOf: DateTime) { contact(id: $id, asOf: $asOf) { id name phones { number } memberships(first: 3) { nodes { id } } } }',
    variables: { id: '{ada}', asOf: '2026-01-01T00:00:00Z' },
  },
  {
    query: `mutation Create($input: CreateIndividualContactInput!) {
      createIndividualContact(input: $input) { __typename ... on Problem { code detail } ... on ValidationFailed { violations { propertyPath code } } }
    }`,
    variables: {
      input: { name: 'Ada', tags: ['a'], emails: [{ address: 'a@example.com', type: 'WORK_EMAIL' }], customFields: { a: [1, 'b'] }, dateOfBirth: '1815-12-10' },
    },
  },
  {
    query: 'query Feed($since: String, $types: [NodeType!]) { changes(since: $since, first: 5, types: $types) { __typename ... on ChangePage { cursor changes { id } } } }',
    variables: { since: '{feedCursor}', types: ['INDIVIDUAL_CONTACT'] },
  },
  { query: 'query Nodes($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Versioned { version history(first: 2) { totalCount } } } }', variables: { ids: ['{ada}', 'x'] } },
];

/** What stands where something else was expected. */
const oddValue = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 0, 1e308, 2 ** 53, '', ' ', '\0', '\uD800', '__proto__', '{ada}', '{tagCursor}', '9999-99-99', [], {}, [[]], [null]),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 3 }),
);

type Json = Record<string, unknown> | unknown[];

/** The value with one of its members, at any depth, replaced, removed or added. */
function changeMember(value: unknown, path: readonly number[], name: string, odd: unknown): unknown {
  if (value === null || typeof value !== 'object' || path.length === 0) return odd;
  const [first, ...others] = path as [number, ...number[]];
  const copy: Json = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Record<string, unknown>) };
  const keys = Object.keys(copy);
  const key = keys.length > 0 ? keys[first % keys.length]! : name;
  const changed = first % 7 === 0 ? { [name]: odd } : { [key]: changeMember((value as Record<string, unknown>)[key], others, name, odd) };
  return Object.assign(copy, changed);
}

const changedVariables = fc
  .tuple(fc.constantFrom(...queries), fc.array(fc.nat(20), { minLength: 1, maxLength: 5 }), fc.constantFrom('input', 'constructor', 'not', 'a'), oddValue)
  .map(([{ query, variables }, path, name, odd]) => post(JSON.stringify({ query, variables: changeMember(variables, path, name, odd) })));

const piece = fc.constantFrom('{', '}', '(', ')', '[', ']', '!', '$', '@skip(if: true)', '...', '"', '"""', '#', ':', ',', '\0', '\uFEFF', '💥', 'null', '-', '0x1', '__typename', 'a: ', '...A', '1e999');

/** The text with up to three pieces put in, taken out or doubled. */
const changedText = (text: string): fc.Arbitrary<string> =>
  fc.array(fc.tuple(fc.nat(text.length), fc.nat(12), piece, fc.nat(2)), { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce((changed, [at, length, added, kind]) => {
      const taken = changed.slice(at, at + length);
      const middle = [added, '', taken + taken][kind]!;
      return changed.slice(0, at) + middle + changed.slice(at + (kind === 0 ? 0 : length));
    }, text),
  );

const changedQuery = fc
  .constantFrom(...queries)
  .chain(({ query, variables }) => changedText(query).map((text) => post(JSON.stringify({ query: text, variables }))));

const changedBody = fc.constantFrom(...queries).chain((request) => changedText(JSON.stringify(request)).map((text) => post(text)));

const headerValue = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)), minLength: 1, maxLength: 60 });
const changedHeader = fc
  .tuple(
    fc.constantFrom(...queries),
    fc.constantFrom('authorization', 'content-type', 'accept', 'accept-language', 'origin', 'if-none-match', 'idempotency-key', 'x-request-id', 'kith-debug', 'accept-encoding'),
    headerValue,
  )
  .map(([request, name, value]) => post(JSON.stringify(request), { [name]: value.trim() || 'x' }));

export const mutatedRequests: fc.Arbitrary<Sent> = fc.oneof(
  { weight: 4, arbitrary: changedVariables },
  { weight: 3, arbitrary: changedQuery },
  { weight: 2, arbitrary: changedBody },
  { weight: 1, arbitrary: changedHeader },
);
