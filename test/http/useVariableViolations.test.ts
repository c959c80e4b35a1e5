import { beforeAll, expect, test } from '@jest/globals';
import { signToken } from '../support/actors.ts';
import { bearer, testApp } from './testApp.ts';

let app: Awaited<ReturnType<typeof testApp>>;
let headers: Record<string, string>;
beforeAll(async () => {
  app = await testApp();
  const claims = { sub: 'ada', tenant: app.tenantId, permissions: ['TENANT.ACCESS'] };
  headers = { ...bearer(await signToken(claims)), accept: 'application/graphql-response+json' };
});

const create = `mutation Create($input: CreateIndividualContactInput!) {
  createIndividualContact(input: $input) { __typename }
}`;

/** The violations, each as `in propertyPath code`. */
async function violationsOf(query: string, variables: object): Promise<string[]> {
  const { status, body } = await app.post({ query, variables }, headers);
  expect(status).toBe(400);
  expect(body).not.toHaveProperty('data');
  expect(body.errors).toHaveLength(1);
  const { code, status: said, violations } = body.errors![0]!.extensions;
  expect([code, said]).toEqual(['INVALID_PARAMETER', 400]);
  return (violations as Record<string, string>[]).map((violation) => `${violation.in} ${violation.propertyPath} ${violation.code}`);
}

test('names every bad value of an input at once', async () => {
  const input = {
    dateOfBirth: '1815-13-10',
    emails: [{ type: 'WORK_EMAIL', address: 'a@example.com' }, { type: 'PIGEON', address: 7 }],
    phones: 'none',
    noSuchField: 'Ada',
  };

  expect(await violationsOf(create, { input })).toEqual([
    'BODY dateOfBirth INVALID_VALUE',
    'BODY emails.1.address INVALID_VALUE',
    'BODY emails.1.type INVALID_VALUE',
    'BODY name REQUIRED',
    'BODY phones INVALID_VALUE',
    'BODY noSuchField UNKNOWN_FIELD',
  ]);
});

test.each([
  ['left out', {}],
  ['null', { input: null }],
])('the whole input is required: %s', async (_name, variables) => {
  expect(await violationsOf(create, variables)).toEqual(['BODY  REQUIRED']);
});

test('names the place inside the input that a variable is used for', async () => {
  const query = `mutation ($name: String!, $type: EmailType!) {
    createIndividualContact(input: { name: $name, emails: [{ type: $type, address: "a@example.com" }] }) { __typename }
  }`;

  expect(await violationsOf(query, { name: 1, type: 'PIGEON' })).toEqual(['BODY name INVALID_VALUE', 'BODY emails.type INVALID_VALUE']);
});

test('names the argument of a query', async () => {
  const query = `query ($page: Int, $filter: ContactFilter, $text: String, $order: [ContactOrder!]) {
    contacts(first: $page, filter: $filter, orderBy: $order) { totalCount }
    other: contacts(filter: { name: { eq: $text } }) { totalCount }
  }`;
  const variables = { page: 'ten', filter: { createdAt: { gt: 'yesterday' } }, text: 1, order: [{ field: 'SHOE_SIZE' }] };

  expect(await violationsOf(query, variables)).toEqual([
    'QUERY first INVALID_VALUE',
    'QUERY filter.createdAt.gt INVALID_VALUE',
    'QUERY filter.name.eq INVALID_VALUE',
    'QUERY orderBy.0.field INVALID_VALUE',
  ]);
});

test('names the variable when it is used in several places or in none', async () => {
  const query = `query ($size: Int, $shown: Boolean!) {
    contacts(first: $size) { totalCount @include(if: $shown) }
    other: contacts(offset: $size) { totalCount }
  }`;

  expect(await violationsOf(query, { size: 'ten' })).toEqual(['QUERY size INVALID_VALUE', 'QUERY shown REQUIRED']);
});

test('looks at the operation that is run, and at its fragments', async () => {
  const query = `query One($size: Int) { ...page }
    query Two($size: String) { contacts(after: $size) { totalCount } }
    fragment page on Query { contacts(first: $size) { totalCount } }`;
  const { body } = await app.post({ query, operationName: 'One', variables: { size: 'ten' } }, headers);

  expect(body.errors?.[0]?.extensions.violations ?? body.errors).toMatchObject([{ propertyPath: 'first', in: 'QUERY' }]);
});

test('lists at most 100 violations', async () => {
  const emails = Array.from({ length: 300 }, () => ({ type: 'PIGEON', address: 'a@example.com' }));

  expect(await violationsOf(create, { input: { name: 'Ada', emails } })).toHaveLength(100);
});

test('answers 200 to a client that takes application/json, as GraphQL over HTTP wants it', async () => {
  const { status } = await app.post({ query: create }, { ...headers, accept: 'application/json' });

  expect(status).toBe(200);
});
