import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from '@jest/globals';
import { recordStatements } from '../support/countStatements.ts';
import { signIn } from '../support/actors.ts';
import { bearer, testApp, type Answer } from './testApp.ts';
import { testDatabase } from '../support/testDatabase.ts';

let now: Date;
let app: Awaited<ReturnType<typeof testApp>>;
let token: string;

beforeEach(async () => {
  now = new Date('2026-06-01T12:00:00Z');
  app = await testApp({ now: () => now });
  token = (await signIn(app.tenantId, 'TENANT.BACKOFFICE')).token!;
});

const ask = (query: string, variables: object = {}, key?: string): Promise<Answer> =>
  app.post({ query, variables }, { ...bearer(token), accept: 'application/graphql-response+json', ...(key !== undefined && { 'idempotency-key': key }) });

const create = 'mutation ($name: String!) { createIndividualContact(input: { name: $name }) { ... on CreateIndividualContactPayload { contact { id name version } } } }';
const count = async (): Promise<number> => {
  const { body } = await ask('{ individualContacts { totalCount } }');
  return (body.data as { individualContacts: { totalCount: number } }).individualContacts.totalCount;
};
const contactIn = ({ body }: Answer) => (body.data as { createIndividualContact: { contact: { id: string } } }).createIndividualContact.contact;
const isReplayed = ({ headers }: Answer) => headers.get('idempotency-replayed') === 'true';
const codes = ({ body }: Answer) => body.errors?.map(({ extensions }) => extensions.code);

test('RU.38: the first answer is given again although the row has changed since, to other fields what is there now', async () => {
  const first = await ask(create, { name: 'Ada' }, 'k1');
  const { id } = contactIn(first);
  await ask('mutation ($id: ID!) { updateIndividualContact(input: { id: $id, patch: { name: "Grace" } }) { __typename } }', { id });

  const again = await ask(create, { name: 'Ada' }, 'k1');
  expect(again.body).toEqual(first.body);
  expect([isReplayed(first), isReplayed(again)]).toEqual([false, true]);

  const other = await ask(create.replace('id name version', 'name'), { name: 'Ada' }, 'k1');
  expect(other.body.data).toEqual({ createIndividualContact: { contact: { name: 'Grace' } } });
  expect(isReplayed(other)).toBe(true);
  expect(await count()).toBe(1);
});

test('RU.38: the key of a request is one of its own for each of its mutations', async () => {
  const two = `mutation {
    a: createIndividualContact(input: { name: "A" }) { ... on CreateIndividualContactPayload { contact { id } } }
    kind: __typename
    b: createIndividualContact(input: { name: "A" }) { ... on CreateIndividualContactPayload { contact { id } } }
  }`;
  const first = await ask(two, {}, 'k');
  const again = await ask(two, {}, 'k');
  expect(await count()).toBe(2);
  expect(again.body).toEqual(first.body);
  expect(Object.keys(first.body.data as object)).toEqual(['a', 'kind', 'b']);
  expect([isReplayed(first), isReplayed(again)]).toEqual([false, true]);
});

test('RU.38: a directive gives one mutation its key, from a variable too, and comes before the header', async () => {
  const text = (name: string) =>
    `mutation ($key: String!) {
      a: createIndividualContact(input: { name: "${name}" }) @idempotent(key: $key) { ... on CreateIndividualContactPayload { contact { id name } } }
      b: createIndividualContact(input: { name: "B" }) { __typename }
    }`;
  const first = await ask(text('A'), { key: 'k' });
  const again = await ask(text('A'), { key: 'k' });
  expect((again.body.data as { a: object }).a).toEqual((first.body.data as { a: object }).a);
  expect(isReplayed(again)).toBe(false);
  expect(await count()).toBe(3);

  const refused = await ask(text('C'), { key: 'k' }, 'other');
  expect([refused.status, codes(refused)]).toEqual([422, ['IDEMPOTENCY_KEY_REUSED']]);
  expect(await count()).toBe(3);
});

test('the directive is refused where it would do nothing', async () => {
  const { status, body } = await ask('{ individualContacts @idempotent(key: "k") { totalCount } }');
  expect(status).toBe(400);
  expect(body.errors).toMatchObject([{ message: 'Directive "@idempotent" may be used on the fields of Mutation only.' }]);
});

test.each(['', 'two words', 'ä', 'x'.repeat(256)])('a key that is not well-formed is refused before anything is done: "%.10s"', async (key) => {
  const inDirective = `mutation ($key: String!) { createIndividualContact(input: { name: "A" }) @idempotent(key: $key) { __typename } }`;
  const refused = await ask(inDirective, { key });
  expect([refused.status, codes(refused)]).toEqual([400, ['IDEMPOTENCY_KEY_INVALID']]);
  if (key !== 'ä') expect(codes(await ask(create, { name: 'A' }, key))).toEqual(['IDEMPOTENCY_KEY_INVALID']);
  expect(await count()).toBe(0);
});

test('the header means nothing for a query', async () => {
  expect((await ask('{ individualContacts { totalCount } }', {}, 'two words')).body).toEqual({ data: { individualContacts: { totalCount: 0 } } });
});

test('RU.38: a problem is an answer too, but what was not valid may be sent mended', async () => {
  const remove = 'mutation ($id: ID!) { deleteIndividualContact(input: { id: $id }) { __typename ... on NotFound { id detail } } }';
  const id = `individual_${randomUUID().replaceAll('-', '')}`;
  const first = await ask(remove, { id }, 'k');
  const again = await ask(remove, { id }, 'k');
  const differently = await ask(remove.replace('detail', 'propertyPath status'), { id }, 'k');
  expect(first.body.data).toMatchObject({ deleteIndividualContact: { __typename: 'NotFound', id } });
  expect(again.body).toEqual(first.body);
  expect(differently.body.data).toEqual({ deleteIndividualContact: { __typename: 'NotFound', id, propertyPath: 'id', status: 404 } });
  expect([again, differently].map(isReplayed)).toEqual([true, true]);

  await ask(create, { name: '' }, 'mended');
  expect(contactIn(await ask(create, { name: 'Ada' }, 'mended'))).toMatchObject({ name: 'Ada' });
});

test('RU.38: keys are forgotten after 24 hours, and what is forgotten is swept along', async () => {
  const [first] = [await ask(create, { name: 'Ada' }, 'k1'), await ask(create, { name: 'Bob' }, 'k2')];
  now = new Date(now.getTime() + 24 * 3_600_000 - 1);
  expect(contactIn(await ask(create, { name: 'Ada' }, 'k1'))).toEqual(contactIn(first));
  now = new Date(now.getTime() + 1);
  expect(contactIn(await ask(create, { name: 'Ada' }, 'k1'))).not.toEqual(contactIn(first));
  const { database } = await testDatabase();
  expect(await database.client(app.tenantId).idempotencyKey.count()).toBe(1);
});

test('RU.38: nobody reads in the table what was answered, nor the key', async () => {
  const text = 'mutation { createApiKey(input: { name: "CRM", permissions: [TENANT_ACCESS] }) { ... on CreateApiKeyPayload { secret } } }';
  const first = await ask(text, {}, 'the-key');
  const { secret } = (first.body.data as { createApiKey: { secret: string } }).createApiKey;
  expect(secret).toMatch(/^kith_/);
  expect((await ask(text, {}, 'the-key')).body).toEqual(first.body);
  const { database } = await testDatabase();
  const rows = await database.client(app.tenantId).idempotencyKey.findMany();
  const stored = rows.flatMap((row) => Object.values(row)).map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)));
  expect(rows).toHaveLength(1);
  expect(stored.filter((value) => value.includes(secret.slice(-20)) || value.includes('the-key'))).toEqual([]);
});

test('a key costs a create four statements', async () => {
  await ask(create, { name: 'Ada' }, 'k0');
  const without = await recordStatements(() => ask(create, { name: 'Ada' }));
  const statements = await recordStatements(() => ask(create, { name: 'Ada' }, 'k1'));
  // It is looked up, claimed, put on record with the contact, and its answer added.
  expect(statements.length - without.length).toBe(4);
});

test('pages of other origins may send a key and read that an answer was given before', async () => {
  const origin = 'https://app.example';
  const { app: asked } = await testApp({ corsOrigins: [origin] });
  const headers = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'idempotency-key' };
  const response = await asked.fetch('http://kith.test/graphql', { method: 'OPTIONS', headers });
  expect(response.headers.get('access-control-allow-headers')).toContain('idempotency-key');
  expect(response.headers.get('access-control-expose-headers')).toContain('idempotency-replayed');
});
