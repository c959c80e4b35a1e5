import { beforeAll, expect, test } from '@jest/globals';
import type { ContactFilter, IndividualContactFilter } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { createApi, type Api } from '../support/api.ts';
import { makeIndividualContact } from '../support/factories/makeIndividualContact.ts';
import { makeOrganizationContact } from '../support/factories/makeOrganizationContact.ts';

const Contacts = graphql(`
  query FilteredContacts($filter: ContactFilter) {
    contacts(filter: $filter) {
      nodes {
        name
      }
      problems {
        __typename
        code
        ... on NotFound {
          propertyPath
          id
        }
      }
    }
  }
`);

const Individuals = graphql(`
  query FilteredIndividuals($filter: IndividualContactFilter) {
    individualContacts(filter: $filter) {
      nodes {
        name
      }
    }
  }
`);

let api: Api;
let ada: string;

beforeAll(async () => {
  api = await createApi();
  ({ id: ada } = await makeIndividualContact(api, {
    name: 'Ada Lovelace',
    externalId: 'crm-1',
    dateOfBirth: '1815-12-10',
    tags: ['vip'],
    emails: [{ type: 'WORK_EMAIL', address: 'Ada@Example.com', isPreferred: true }],
    phones: [{ type: 'MOBILE', number: '+44 20 7946 0958', usages: ['SMS', 'CALL'] }],
  }));
  await makeIndividualContact(api, {
    name: 'Bob Babbage',
    externalId: 'crm-2',
    dateOfBirth: '1791-12-26',
    emails: [
      { type: 'WORK_EMAIL', address: 'bob@example.org' },
      { type: 'PERSONAL_EMAIL', address: 'bob@example.net' },
    ],
  });
  await makeIndividualContact(api, { name: 'Cy 100%' });
  await makeOrganizationContact(api, {
    name: 'Difference Engines',
    tags: ['vip', 'press'],
    addresses: [{ type: 'HEADQUARTERS', city: 'London', countryCode: 'GB' }],
  });
});

const names = async (filter: ContactFilter) => {
  const { contacts } = await api.runQuery(Contacts, { filter });
  expect(contacts.problems).toEqual([]);
  return contacts.nodes.map(({ name }) => name[0]).join('');
};

test.each<[string, ContactFilter, string]>([
  ['eq', { name: { eq: 'Ada Lovelace' } }, 'A'],
  ['neq', { externalId: { neq: 'crm-1' } }, 'B'],
  ['isDistinct', { externalId: { isDistinct: 'crm-1' } }, 'BCD'],
  ['in', { externalId: { in: ['crm-1', 'crm-2', 'crm-3'] } }, 'AB'],
  ['in, empty', { externalId: { in: [] } }, ''],
  ['is NULL', { externalId: { is: 'NULL' } }, 'CD'],
  ['is NOT_NULL', { externalId: { is: 'NOT_NULL' } }, 'AB'],
  ['gt and lte together', { name: { gt: 'Ada Lovelace', lte: 'Cy 100%' } }, 'BC'],
  ['lt', { name: { lt: 'B' } }, 'A'],
  ['gte', { name: { gte: 'Cy 100%' } }, 'CD'],
  ['like', { name: { like: '%ab%' } }, 'B'],
  ['like with an escaped wildcard', { name: { like: '%\\%' } }, 'C'],
  ['ilike', { name: { ilike: 'ADA%' } }, 'A'],
  ['match', { name: { match: '^[AB].*e$' } }, 'AB'],
  ['imatch', { name: { imatch: '^[ab].*E$' } }, 'AB'],
  ['fts', { name: { fts: 'lovelace | engines' } }, 'AD'],
  ['plfts', { name: { plfts: 'engines difference' } }, 'D'],
  ['phfts', { name: { phfts: 'difference engines' } }, 'D'],
  ['phfts in the other order', { name: { phfts: 'engines difference' } }, ''],
  ['wfts', { name: { wfts: 'ada or bob -babbage' } }, 'A'],
  ['an enum', { kind: { eq: 'ORGANIZATION' } }, 'D'],
  ['an enum in a list', { kind: { in: ['ORGANIZATION', 'INDIVIDUAL'] } }, 'ABCD'],
  ['a date-time', { createdAt: { gt: '2000-01-01T00:00:00Z', lt: '2001-01-01T00:00:00Z' } }, ''],
  ['and', { and: [{ name: { like: '%a%' } }, { externalId: { is: 'NOT_NULL' } }] }, 'AB'],
  ['or', { or: [{ name: { eq: 'Ada Lovelace' } }, { kind: { eq: 'ORGANIZATION' } }] }, 'AD'],
  ['or, empty', { or: [] }, ''],
  ['not', { not: { kind: { eq: 'INDIVIDUAL' } } }, 'D'],
  ['nothing', {}, 'ABCD'],
  ['some', { emails: { some: { address: { ilike: '%@example.com' } } } }, 'A'],
  ['none', { emails: { none: {} } }, 'CD'],
  ['every', { emails: { every: { type: { eq: 'WORK_EMAIL' } } } }, 'ACD'],
  ['some and none', { emails: { some: { type: { eq: 'WORK_EMAIL' } }, none: { type: { eq: 'PERSONAL_EMAIL' } } } }, 'A'],
  ['a boolean', { emails: { some: { isPreferred: { eq: true } } } }, 'A'],
  ['a list contains', { phones: { some: { usages: { cs: ['SMS'] } } } }, 'A'],
  ['a list is contained', { phones: { some: { usages: { cd: ['SMS', 'CALL', 'WHATSAPP'] } } } }, 'A'],
  ['a list overlaps', { phones: { some: { usages: { ov: ['WHATSAPP'] } } } }, ''],
  ['an address', { addresses: { some: { city: { eq: 'London' }, countryCode: { eq: 'GB' } } } }, 'D'],
  ['tags', { tags: { some: { name: { eq: 'vip' } } } }, 'AD'],
  ['no such tag', { not: { tags: { some: { name: { in: ['vip', 'press'] } } } } }, 'BC'],
])('R4.6 filters by %s', async (_name, filter, expected) => {
  expect(await names(filter)).toBe(expected);
});

test('R4.6 filters by the columns of one kind', async () => {
  const filter: IndividualContactFilter = { dateOfBirth: { gte: '1800-01-01', lt: '1900-01-01' } };

  expect(await api.runQuery(Individuals, { filter })).toEqual({ individualContacts: { nodes: [{ name: 'Ada Lovelace' }] } });
});

test('refuses a date that the database cannot have', async () => {
  const [error] = await api.runRefused(Individuals, { filter: { dateOfBirth: { eq: '0000-01-01' } } });

  expect(error?.extensions).toMatchObject({ code: 'INVALID_PARAMETER', violations: [{ propertyPath: 'filter.dateOfBirth.eq', code: 'INVALID_VALUE' }] });
});

test('R3.6 RU.7 an id in a filter that names nothing is a problem of the page', async () => {
  const { contacts } = await api.runQuery(Contacts, {
    filter: { or: [{ id: { in: [ada, 'individual_0', ada.replace('individual', 'email')] } }, { id: { eq: 'nothing' } }] },
  });

  expect(contacts.nodes).toEqual([{ name: 'Ada Lovelace' }]);
  expect(contacts.problems).toEqual([
    { __typename: 'NotFound', code: 'NOT_FOUND', propertyPath: 'filter.or.0.id.in.1', id: 'individual_0' },
    { __typename: 'NotFound', code: 'NOT_FOUND', propertyPath: 'filter.or.0.id.in.2', id: ada.replace('individual', 'email') },
    { __typename: 'NotFound', code: 'NOT_FOUND', propertyPath: 'filter.or.1.id.eq', id: 'nothing' },
  ]);
});

test('RU.3 an id of another tenant is such a problem, too', async () => {
  const { contacts } = await api.runQuery(Contacts, { filter: { id: { eq: ada } } }, { as: api.stranger });

  expect(contacts).toMatchObject({ nodes: [], problems: [{ propertyPath: 'filter.id.eq', id: ada }] });
});

const nested = (depth: number): ContactFilter => (depth === 1 ? { name: { eq: 'x' } } : { not: nested(depth - 1) });

test.each<[string, ContactFilter, string, string]>([
  ['a filter that is too deep', nested(7), 'filter.not.not.not.not.not.not', 'TOO_DEEP'],
  ['too many conditions', { or: Array.from({ length: 101 }, () => ({ name: { eq: 'x' } })) }, 'filter.or.100', 'TOO_LONG'],
  ['too many values', { externalId: { in: Array<string>(1001).fill('x') } }, 'filter.externalId.in', 'TOO_LONG'],
  ['too long a text', { name: { eq: 'x'.repeat(1001) } }, 'filter.name.eq', 'TOO_LONG'],
  ['too long a regular expression', { name: { match: 'x'.repeat(101) } }, 'filter.name.match', 'TOO_LONG'],
  ['a zero byte', { name: { eq: 'a\u0000b' } }, 'filter.name.eq', 'INVALID_FORMAT'],
  ['a regular expression that is none', { name: { match: '(' } }, 'filter', 'INVALID_FORMAT'],
  ['a full-text query that is none', { name: { fts: '& &' } }, 'filter', 'INVALID_FORMAT'],
  ['a pattern that ends in an escape', { name: { like: 'x\\\\\\' } }, 'filter.name.like', 'INVALID_FORMAT'],
])('refuses %s and names the path and the limit', async (_name, filter, propertyPath, code) => {
  const errors = await api.runRefused(Contacts, { filter });

  expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_PARAMETER', violations: [{ propertyPath, in: 'QUERY', code }] });
});

test('a condition on nothing counts, and so does every filter inside another', async () => {
  const [error] = await api.runRefused(Contacts, { filter: { or: Array.from({ length: 200 }, () => ({ emails: { some: {} } })) } });

  expect(error?.extensions?.violations).toMatchObject([{ code: 'TOO_LONG', detail: 'a filter may have at most 200 conditions, nested filters included.' }]);
});

test.each([
  ['((a{1,100}){1,100}){1,100}', false],
  ['a{1001}', false],
  ['(a{10}b{10,}){10}', true],
])('a regular expression that repeats as in %s is answered: %s', async (match, isAnswered) => {
  const { errors } = await api.execute(Contacts, { filter: { name: { match } } });
  const refused = [expect.stringContaining('must not repeat with numbers whose product is more than 1000')];
  expect((errors ?? []).map(({ message }) => message)).toEqual(isAnswered ? [] : refused);
});

test('refuses back-references, which no database answers in time', async () => {
  const [error] = await api.runRefused(Contacts, { filter: { name: { match: '^(.*)(.*)\\1\\2a$' } } });

  expect(error?.extensions?.violations).toMatchObject([{ propertyPath: 'filter.name.match', code: 'INVALID_FORMAT' }]);
});

test('R4.6 not and every take a missing value for one that does not match', async () => {
  expect(await names({ not: { externalId: { eq: 'crm-1' } } })).toBe('BCD');
  expect(await names({ addresses: { every: { zip: { eq: '1' } } } })).toBe('ABC');
});
