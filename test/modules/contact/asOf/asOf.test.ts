import { expect, test } from '@jest/globals';
import { seedTenant } from '../../../../src/demo/seedTenant.ts';
import type { Database } from '../../../../src/platform/database/database.ts';
import type { PlannedStatement } from '../../../../src/platform/database/plannedStatement.ts';
import type { Reading } from '../../../../src/platform/database/scopedQuery.ts';
import { encodeId } from '../../../../src/platform/ids.ts';
import { graphql } from '../../../generated/index.ts';
import { signIn } from '../../../support/actors.ts';
import { createApi } from '../../../support/api.ts';
import { countStatements } from '../../../support/countStatements.ts';
import { createTenant } from '../../../support/createTenant.ts';
import { makeIndividualContact } from '../../../support/factories/makeIndividualContact.ts';
import { testDatabase } from '../../../support/testDatabase.ts';
import { ContactState } from './contactState.ts';

const Rename = graphql(`
  mutation RenameForAsOf($input: UpdateIndividualContactInput!) {
    updateIndividualContact(input: $input) {
      ... on UpdateIndividualContactPayload {
        contact {
          version
        }
      }
      ...Problems
    }
  }
`);

const AddEmail = graphql(`
  mutation AddEmailForAsOf($input: AddEmailInput!) {
    addEmail(input: $input) {
      ... on AddEmailPayload {
        email {
          id
        }
      }
      ...Problems
    }
  }
`);

const Instants = graphql(`
  query Instants($id: ID!, $first: DateTime, $second: DateTime) {
    last: contact(id: $id) {
      name
    }
    then: individualContact(id: $id, asOf: $second) {
      name
      version
    }
    ...Before
    wrong: organizationContact(id: $id, asOf: $second) {
      name
    }
    __typename
    same: contact(id: $id, asOf: $second) {
      name
    }
  }

  fragment Before on Query {
    before: contact(id: $id, asOf: $first) {
      name
    }
  }
`);

/** A contact that was renamed, in a server whose clock stands at `at(2)`. */
async function makeRenamed(readPlanner: boolean) {
  const start = Date.now() + 1000;
  let clock = start;
  const at = (hours: number): string => new Date(start + hours * 3_600_000).toISOString();
  const api = await createApi({ now: () => new Date(clock), readPlanner });
  const { id } = await makeIndividualContact(api, { name: 'Ada' });
  clock = Date.parse(at(1));
  await api.runOk(Rename, { input: { id, patch: { name: 'Grace' } } });
  clock = Date.parse(at(2));
  return { api, id, at };
}

const executions = [
  { execution: 'the planner', readPlanner: true },
  { execution: 'the reference execution', readPlanner: false },
];

test.each(executions)('each field at the top is read as of its own instant by $execution', async ({ readPlanner }) => {
  const { api, id, at } = await makeRenamed(readPlanner);
  const [ada, grace] = [{ name: 'Ada', version: 1 }, { name: 'Grace', version: 2 }];
  const expected = (then: { name: string } | null, before: { name: string } | null) => ({
    last: { name: 'Grace' },
    then,
    before: before && { name: before.name },
    wrong: null,
    __typename: 'Query',
    same: then && { name: then.name },
  });
  for (const round of [1, 2]) {
    const read = async (first: string | null, second: string | null) => api.runQuery(Instants, { id, first, second });
    expect([round, await read(at(-1), at(0.5))]).toEqual([round, expected(ada, null)]);
    expect(await read(at(0), at(1))).toEqual(expected(grace, ada));
    expect(await read(null, null)).toEqual(expected(grace, grace));
    expect(Object.keys(await read(at(-1), at(0.5)))).toEqual(['last', 'then', 'before', 'wrong', '__typename', 'same']);
    // PostgreSQL has no year 0.
    expect(await read('0000-01-01T00:00:00Z', at(2))).toEqual(expected(grace, null));
  }
});

test.each(executions)('an instant in the future is refused by $execution, and nothing else with it', async ({ readPlanner }) => {
  const { api, id, at } = await makeRenamed(readPlanner);
  const { data, errors } = await api.execute(Instants, { id, first: at(3), second: at(0) });
  expect(data).toMatchObject({ last: { name: 'Grace' }, then: { name: 'Ada' }, before: null, same: { name: 'Ada' } });
  expect(errors).toMatchObject([
    { path: ['before'], extensions: { code: 'INVALID_PARAMETER', violations: [{ propertyPath: 'asOf', in: 'QUERY', code: 'OUT_OF_RANGE' }] } },
  ]);
});

test.each(executions)('nobody reads the past of another tenant through $execution', async ({ readPlanner }) => {
  const { api, id, at } = await makeRenamed(readPlanner);
  const read = (call: object) => api.runQuery(ContactState, { id, asOf: at(0.5) }, call);
  expect((await read({})).contact).toMatchObject({ name: 'Ada' });
  expect(await read({ as: api.stranger })).toEqual({ contact: null });
  const [error] = await api.runRefused(Instants, { id, first: at(0.5), second: at(0.5) }, { as: api.anonymous });
  expect(error).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
});

test.each(executions)('the past takes $execution as many statements as the present, however many rows it has', async ({ readPlanner }) => {
  const { api, id, at } = await makeRenamed(readPlanner);
  const count = (asOf: string | null) => countStatements(() => api.runQuery(ContactState, { id, asOf }));
  await api.runOk(AddEmail, { input: { ownerId: id, detail: { type: 'WORK_EMAIL', address: 'first@example.com' } } });
  const present = await count(null);
  expect(await count(at(2))).toBe(present);
  for (const name of ['a', 'b', 'c']) {
    await api.runOk(AddEmail, { input: { ownerId: id, detail: { type: 'WORK_EMAIL', address: `${name}@example.com` } } });
  }
  expect(await count(at(2))).toBe(present);
  if (readPlanner) expect(present).toBe(1);
});

/** Tables that grow with the contacts of a tenant, and whose keys in the past are those of the present. */
const large = ['change', 'contact', 'contact_tag', 'address', 'email', 'phone', 'web_address', 'customer', 'professional_identity'];

test('reading the past of a contact among thousands uses indexes', async () => {
  const { database } = await testDatabase();
  const tenantId = await createTenant(database);
  await seedTenant(database, tenantId, { contacts: 3000 });
  await database.pool.query('ANALYZE');
  const read: { reading: Reading; statement: PlannedStatement }[] = [];
  const listening: Database = {
    ...database,
    reads: () => listening,
    read: (reading, statement) => {
      read.push({ reading, statement });
      return database.read(reading, statement);
    },
  };
  const api = await createApi({ database: listening, readPlanner: true });
  const row = await database.client(tenantId).contact.findFirstOrThrow({ where: { kind: 'ORGANIZATION' }, select: { id: true } });
  const call = { as: await signIn(tenantId, 'TENANT.ACCESS') };
  const id = encodeId('OrganizationContact', row.id);
  expect((await api.runQuery(ContactState, { id, asOf: '2025-06-01T00:00:00Z', isFiltered: false }, call)).contact).not.toBeNull();

  const [{ reading, statement }, ...others] = read as [(typeof read)[0], ...typeof read];
  expect(others).toEqual([]);
  const explained = await database.read(reading, { ...statement, text: `EXPLAIN ${statement.text}`, name: undefined });
  const scanned = explained.flatMap(([line]) => /Seq Scan on (\w+)/.exec(line ?? '')?.[1] ?? []);
  expect(scanned.filter((table) => large.includes(table))).toEqual([]);
});
