/** Mutations that are done although the answer says that something failed. */
import { beforeAll, expect, test } from '@jest/globals';
import { signIn } from '../support/actors.ts';
import { testDatabase } from '../support/testDatabase.ts';
import { bearer, testApp, type Answer } from '../http/testApp.ts';
import { broken, whileRowsAreBroken } from './brokenRows.ts';

const create = `mutation Create($name: String!, $address: String!) {
  createIndividualContact(input: { name: $name, emails: [{ type: WORK_EMAIL, address: $address }] }) {
    __typename ... on CreateIndividualContactPayload { contact { name emails { address } } }
  }
}`;
const twice = `mutation Twice($name: String!, $id: ID!, $tag: String!) {
  first: createIndividualContact(input: { name: $name }) { __typename }
  second: addTag(input: { contactId: $id, name: $tag }) { __typename }
}`;

let app: Awaited<ReturnType<typeof testApp>>;
let headers: Record<string, string>;
let contactId: string;

const failing = broken('57P01');

beforeAll(async () => {
  app = await testApp();
  headers = bearer((await signIn(app.tenantId, 'TENANT.ACCESS')).token!);
  const { body } = await app.post({ query: 'mutation { createIndividualContact(input: { name: "Owner" }) { ... on CreateIndividualContactPayload { contact { id } } } }' }, headers);
  contactId = (body.data as { createIndividualContact: { contact: { id: string } } }).createIndividualContact.contact.id;
  await send(twice, { name: 'Tagged', id: contactId, tag: failing });
});

const send = (query: string, variables: object, key?: string): Promise<Answer> =>
  app.post({ query, variables }, { ...headers, ...(key !== undefined && { 'idempotency-key': key }) });

async function count(name: string): Promise<number> {
  const { database } = await testDatabase();
  return database.client(app.tenantId).contact.count({ where: { name } });
}

async function whileBroken<T>(work: () => Promise<T>): Promise<T> {
  return whileRowsAreBroken((await testDatabase()).database.pool, work);
}

const done = { code: 'RESULT_UNREAD', status: 503 };

test('a mutation whose result cannot be read says that it is done, and not to send it again unseen', async () => {
  const { status, headers: heard, body } = await whileBroken(() => send(create, { name: 'Unseen', address: failing }));
  expect(body.errors).toEqual([
    expect.objectContaining({ message: expect.stringMatching(/^The mutation is done/), extensions: expect.objectContaining({ ...done, retryable: false }) }),
  ]);
  expect([status, heard.get('retry-after')]).toEqual([500, null]);
  expect(await count('Unseen')).toBe(1);
});

test('RU.38 with an idempotency key it may be sent again, is done once, and is answered then', async () => {
  const variables = { name: 'Unseen with key', address: failing };
  const first = await whileBroken(() => send(create, variables, 'unseen'));
  expect(first.body.errors).toMatchObject([{ extensions: { ...done, retryable: true, retryAfter: 2 } }]);
  expect([first.status, first.headers.get('retry-after')]).toEqual([503, '2']);

  const again = await send(create, variables, 'unseen');
  expect(again.body).toMatchObject({ data: { createIndividualContact: { contact: { name: variables.name, emails: [{ address: failing }] } } } });
  expect(await count(variables.name)).toBe(1);
});

test('what failed for now may not be sent again together with what is done', async () => {
  const variables = { name: 'First of two', id: contactId, tag: failing };
  const { body } = await whileBroken(() => send(twice, variables));
  expect(body.errors).toMatchObject([{ path: ['second'], extensions: { code: 'UNAVAILABLE', retryable: false } }]);
  expect(await count(variables.name)).toBe(1);
});

test('RU.38 with an idempotency key it may, and what is done is not done again', async () => {
  const variables = { name: 'First of two with key', id: contactId, tag: failing };
  const { body } = await whileBroken(() => send(twice, variables, 'two'));
  expect(body.errors).toMatchObject([{ path: ['second'], extensions: { code: 'UNAVAILABLE', retryable: true } }]);

  const again = await send(twice, variables, 'two');
  expect(again.body).toEqual({ data: { first: { __typename: 'CreateIndividualContactPayload' }, second: { __typename: 'AddTagPayload' } } });
  expect(await count(variables.name)).toBe(1);
});
