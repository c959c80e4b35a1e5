/** What a payload shows of rows is planned, and a mutation is done once, whatever becomes of that. */
import { expect, test } from '@jest/globals';
import { getNamedType, isObjectType, isUnionType, type GraphQLNamedType, type GraphQLObjectType } from 'graphql';
import { declaredPlan } from '../../src/graphql/plan.ts';
import { schema } from '../../src/graphql/schema.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { graphql } from '../generated/index.ts';
import { createApi } from '../support/api.ts';
import { recordStatements } from '../support/countStatements.ts';
import { testDatabase } from '../support/testDatabase.ts';
import { bearer, testApp } from '../http/testApp.ts';
import { signIn } from '../support/actors.ts';

/** Rows of payloads that the reference execution reads, and why. */
const unplanned: Record<string, string> = {
  'AddExternalIdMappingsPayload.mappings': 'the pairs as they were written, which the next caller may have changed',
  'DeleteExternalIdMappingPayload.removed.contact': 'the contact of a pair that is gone',
  'SetExternalIdMappingsPayload.mappings': 'the pairs as they were written, which the next caller may have changed',
  'SetExternalIdMappingsPayload.removed.contact': 'the contacts of pairs that are gone',
};

const payloads = Object.values(schema.getMutationType()!.getFields()).flatMap(({ type }) => {
  const result = getNamedType(type);
  return isUnionType(result) ? result.getTypes().filter((member) => !member.getInterfaces().some(({ name }) => name === 'Problem')) : [];
});

const isRow = (type: GraphQLNamedType): boolean => type.extensions.pothosPrismaModel !== undefined;
const fieldsOf = (type: GraphQLNamedType) => (isObjectType(type) ? Object.values(type.getFields()) : []);

/** The fields of a payload that show rows, with their elements: `results.contact`. */
const rowsOf = (type: GraphQLObjectType) =>
  fieldsOf(type).flatMap((field) => {
    const shown = getNamedType(field.type);
    if (isRow(shown)) return [{ coordinate: `${type.name}.${field.name}`, isPlanned: declaredPlan(field)?.kind === 'written' }];
    const plan = declaredPlan(field);
    return fieldsOf(shown)
      .filter((inner) => isRow(getNamedType(inner.type)))
      .map(({ name }) => ({ coordinate: `${type.name}.${field.name}.${name}`, isPlanned: plan?.kind === 'elements' && plan.field === name }));
  });

test('every payload has its rows planned but those that are listed with the reason', () => {
  const rows = payloads.flatMap(rowsOf);
  expect(rows.filter(({ isPlanned }) => !isPlanned).map(({ coordinate }) => coordinate).sort()).toEqual(Object.keys(unplanned).sort());
  expect(rows.map(({ coordinate }) => coordinate)).toContain('UpsertContactsPayload.results.contact');
  expect(rows.length).toBeGreaterThan(100);
});

const create = `mutation Create($name: String!) {
  createIndividualContact(input: { name: $name, emails: [{ type: WORK_EMAIL, address: "ada@example.com" }] }) {
    __typename
    ... on CreateIndividualContactPayload { warnings { detail } contact { id name version emails { address } } again: contact { name } }
    ... on Problem { code }
  }
}`;

const answer = {
  data: {
    createIndividualContact: {
      __typename: 'CreateIndividualContactPayload',
      warnings: [],
      contact: { id: expect.stringMatching(/^individual_/), name: 'Ada', version: 1, emails: [{ address: 'ada@example.com' }] },
      again: { name: 'Ada' },
    },
  },
};

async function open(change: (database: Database) => Database) {
  const { database } = await testDatabase();
  const app = await testApp({ database: change(database), readPlanner: true });
  const { token } = await signIn(app.tenantId, 'TENANT.ACCESS');
  return {
    ask: async (query: string, variables: object) => (await app.post({ query, variables }, bearer(token!))).body,
    count: () => database.client(app.tenantId).contact.count(),
  };
}

const unchanged = (database: Database): Database => database;

/** Nothing is read along with the end of a transaction. */
const withoutFollowUp = (database: Database): Database => ({
  ...database,
  transaction: (tenantId, work, options) => database.transaction(tenantId, work, { ...options, followUp: undefined }),
});

const withoutReads = (database: Database): Database => ({ ...database, read: () => Promise.reject(new Error('Nothing is read today.')) });

test.each<[string, (database: Database) => Database]>([
  ['along with the transaction', unchanged],
  ['after the transaction', withoutFollowUp],
  ['along with the transaction while other reads fail', withoutReads],
  ['by the reference execution when the planned read fails', (database) => withoutReads(withoutFollowUp(database))],
])('what was written is read %s', async (_name, change) => {
  const { ask, count } = await open(change);
  expect(await ask(create, { name: 'Ada' })).toEqual(answer);
  expect(await count()).toBe(1);
});

test('problems are answered as they are, and nothing is read for them', async () => {
  const { ask, count } = await open(unchanged);
  expect(await ask(create, { name: '' })).toEqual({ data: { createIndividualContact: { __typename: 'ValidationFailed', code: 'INVALID_PARAMETER' } } });
  expect(await count()).toBe(0);
});

test('a mutation shows what it wrote before the next one starts', async () => {
  const { ask } = await open(unchanged);
  const created = (await ask(create, { name: 'Ada' })) as { data: { createIndividualContact: { contact: { id: string } } } };
  const { id } = created.data.createIndividualContact.contact;
  const update = (name: string) =>
    `updateIndividualContact(input: { id: "${id}", patch: { name: "${name}" } }) { ... on UpdateIndividualContactPayload { contact { name } } }`;
  expect(await ask(`mutation { first: ${update('Ben')} second: ${update('Cleo')} }`, {})).toEqual({
    data: { first: { contact: { name: 'Ben' } }, second: { contact: { name: 'Cleo' } } },
  });
});

test('what is skipped is not read', async () => {
  const { ask } = await open(unchanged);
  const query = `mutation Create($with: Boolean!) {
    createIndividualContact(input: { name: "Ada" }) { ... on CreateIndividualContactPayload { contact @include(if: $with) { name } warnings { detail } } }
  }`;
  expect(await ask(query, { with: false })).toEqual({ data: { createIndividualContact: { warnings: [] } } });
  expect(await ask(query, { with: true })).toEqual({ data: { createIndividualContact: { contact: { name: 'Ada' }, warnings: [] } } });
});

const CreateWithDetails = graphql(`
  mutation CreateWithDetailsInFewStatements($input: CreateIndividualContactInput!) {
    createIndividualContact(input: $input) {
      ... on CreateIndividualContactPayload {
        contact {
          name
          emails {
            address
          }
          phones {
            number
          }
        }
      }
    }
  }
`);

test('RU.28 a create with details looks at what guards it, writes all rows with their changes in one statement, and reads in another', async () => {
  const api = await createApi({ readPlanner: true });
  const input = {
    name: 'Ada',
    emails: [
      { type: 'WORK_EMAIL' as const, address: 'ada@example.com' },
      { type: 'PERSONAL_EMAIL' as const, address: 'ada@example.org' },
    ],
    phones: [{ type: 'DIRECT_LINE' as const, number: '+41 44 668 18 00' }],
  };
  const statements = await recordStatements(() => api.runQuery(CreateWithDetails, { input }));
  const guards = [/external_contact_management/, /pg_advisory_xact_lock_shared/, /custom_field_schema/];
  // Whether a value was suppressed is asked in the same batch as the rows are sent, so that nobody waits for it.
  const expected = [...guards, /INSERT INTO contact\b.*INSERT INTO change/s, /is_suppressed/, /^\(SELECT/];
  expect(statements).toEqual(expected.map((pattern) => expect.stringMatching(pattern)));
});
