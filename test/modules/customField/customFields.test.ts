import { beforeAll, expect, test } from '@jest/globals';
import { TypedDocumentString, type CreatePlaceholderCustomerInput } from '../../generated/graphql.ts';
import { createApi, type Api } from '../../support/api.ts';
import { countStatements } from '../../support/countStatements.ts';
import {
  CreateByLiteral,
  CreateIndividual,
  CreateOrganization,
  CreatePlaceholder,
  ReadFields,
  UpdateIndividual,
  UpdateOrganization,
  UpdatePlaceholder,
} from './documents.ts';

let api: Api;

beforeAll(async () => {
  api = await createApi();
});

const customFields = { vip: { level: 3, since: '2020-01-01' }, tags: ['a', 'b', null], newsletter: true, empty: {} };

const create = async (given: Record<string, unknown> = customFields) =>
  (await api.runOk(CreateIndividual, { input: { name: 'Ada', customFields: given } })).contact;

const placeholder: CreatePlaceholderCustomerInput = {
  customerNumber: 'cash',
  name: 'Cash',
  isActive: true,
  customerSince: '2026-01-01',
  requiresFormalInvoice: false,
  trackRevenue: false,
};

const valuesOf = async (ownerId: string) => {
  const rows = await api.db.customFieldValue.findMany({ where: { ownerId }, orderBy: [{ path: 'asc' }, { ordinal: 'asc' }] });
  return rows.map(({ path, textValue, numberValue, booleanValue }) => [path, textValue ?? numberValue ?? booleanValue]);
};

test('RU.32: individuals, organizations and placeholder customers have custom fields, and none when none are given', async () => {
  expect(await create()).toMatchObject({ version: 1, customFields });
  const bare = await api.runOk(CreateIndividual, { input: { name: 'Ada' } });
  expect(bare.contact.customFields).toEqual({});
  const organization = await api.runOk(CreateOrganization, { input: { name: 'Acme', customFields } });
  expect(organization.contact.customFields).toEqual(customFields);
  const created = await api.runOk(CreatePlaceholder, { input: { ...placeholder, customFields } });
  expect(created.placeholderCustomer.customFields).toEqual(customFields);
});

test('RU.8, RU.32: an update is a merge patch: what is left out stays, null removes, null for the whole clears', async () => {
  const { id } = await create();
  const update = async (patch: Record<string, unknown> | null) =>
    (await api.runOk(UpdateIndividual, { input: { id, patch: { customFields: patch } } })).contact;

  const changed = { vip: { level: 4, since: '2020-01-01' }, tags: ['c'], empty: {} };
  expect(await update({ vip: { level: 4 }, tags: ['c'], newsletter: null })).toEqual({ id, version: 2, customFields: changed });
  expect(await update({})).toEqual({ id, version: 2, customFields: changed });
  expect(await update(null)).toEqual({ id, version: 3, customFields: {} });
});

test('RU.8, RU.32: so it is for organizations and placeholder customers', async () => {
  const organization = (await api.runOk(CreateOrganization, { input: { name: 'Acme', customFields } })).contact;
  const input = (id: string) => ({ input: { id, patch: { customFields: { vip: null, newsletter: false } } } });
  const expected = { tags: ['a', 'b', null], newsletter: false, empty: {} };
  expect((await api.runOk(UpdateOrganization, input(organization.id))).contact.customFields).toEqual(expected);

  const { placeholderCustomer } = await api.runOk(CreatePlaceholder, { input: { ...placeholder, customerNumber: 'card', customFields } });
  const updated = await api.runOk(UpdatePlaceholder, input(placeholderCustomer.id));
  expect(updated.placeholderCustomer.customFields).toEqual(expected);
});

test('RU.9, RU.32: the change feed shows the custom fields before and after', async () => {
  const { id, uuid } = await create({ a: 1 });
  await api.runOk(UpdateIndividual, { input: { id, patch: { customFields: { b: 2 } } } });

  const changes = await api.db.change.findMany({ where: { entityId: uuid }, orderBy: { version: 'asc' } });
  expect(changes.map(({ fields }) => (fields as Record<string, unknown>).customFields)).toEqual([
    { old: null, new: { a: 1 } },
    { old: { a: 1 }, new: { a: 1, b: 2 } },
  ]);
});

test('R4.6, RU.32: every text, number and boolean inside is kept for filters, as long as it is there', async () => {
  const { id, uuid } = await create({ ...customFields, items: [{ sku: 'x' }, { sku: 'y', amount: 2 }], matrix: [[1], [2, 3]] });
  expect(await valuesOf(uuid)).toEqual([
    ['items.amount', 2],
    ['items.sku', 'x'],
    ['items.sku', 'y'],
    ['matrix', 1],
    ['matrix', 2],
    ['matrix', 3],
    ['newsletter', true],
    ['tags', 'a'],
    ['tags', 'b'],
    ['vip.level', 3],
    ['vip.since', '2020-01-01'],
  ]);
  await api.runOk(UpdateIndividual, { input: { id, patch: { customFields: { items: null, matrix: null, tags: ['z'], vip: null } } } });
  expect(await valuesOf(uuid)).toEqual([['newsletter', true], ['tags', 'z']]);
  await api.runOk(UpdateIndividual, { input: { id, patch: { customFields: null } } });
  expect(await valuesOf(uuid)).toEqual([]);
});

test('R4.3, RU.32: reads choose what is inside custom fields by paths', async () => {
  const { id } = await create({ ...customFields, items: [{ sku: 'x', n: 1 }, { n: 2 }, 3] });
  const read = async (paths: string[] | null) => (await api.runQuery(ReadFields, { id, paths })).contact!.some as unknown;

  expect(await read(['vip.level', 'newsletter', 'nothing', 'newsletter.deeper'])).toEqual({ vip: { level: 3 }, newsletter: true });
  expect(await read(['vip', 'vip.level', 'tags'])).toEqual({ vip: customFields.vip, tags: customFields.tags });
  expect(await read(['vip.level', 'vip.since'])).toEqual({ vip: customFields.vip });
  expect(await read(['items.sku'])).toEqual({ items: [{ sku: 'x' }] });
  expect(await read(['toString', '__proto__', 'vip.constructor', '', '.'])).toEqual({});
  expect(await read([])).toEqual({});
  expect(await read(null)).toMatchObject(customFields);
  const [error] = await api.runRefused(ReadFields, { id, paths: Array<string>(101).fill('a') });
  expect(error?.extensions?.violations).toMatchObject([{ propertyPath: 'paths', code: 'TOO_LONG' }]);
  const [refused] = await api.runRefused(ReadFields, { id, paths: ['a', '.'.repeat(100_000)] });
  expect(refused?.extensions?.violations).toMatchObject([{ propertyPath: 'paths.1', code: 'TOO_LONG' }]);
});

test('RU.32: a literal takes variables: one without a value leaves its member out, and is null in a list', async () => {
  const at = '2026-03-01T12:00:00.000Z';
  const { contact } = await api.runOk(CreateByLiteral, { at });
  expect(contact.customFields).toEqual({ list: [at, null, 1], at, inside: {} });
  const values = await api.db.customFieldValue.findMany({ where: { ownerId: contact.uuid }, orderBy: [{ path: 'asc' }, { ordinal: 'asc' }] });
  expect(values.map(({ path, textValue, numberValue }) => [path, textValue ?? numberValue])).toEqual([
    ['at', at],
    ['list', at],
    ['list', 1],
  ]);
});

test('RU.32: a literal says where it has a word that is no JSON, and loses nothing', async () => {
  const text = 'mutation { createIndividualContact(input: { name: "Ada", customFields: { a: [FOO] } }) { __typename } }';
  const [error] = await api.runRefused(new TypedDocumentString<object, object>(text), {});
  expect(error).toMatchObject({ message: expect.stringContaining('FOO'), extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
});

test('RU.32: names that mean something to JavaScript are names like others', async () => {
  const odd = { constructor: { prototype: 1 }, toString: 'x', hasOwnProperty: false, $type: 'Json', then: 1, toJSON: 2, prisma__type: 'param' };
  const { id, customFields: stored } = await create(odd);
  expect(stored).toEqual(odd);
  const { contact } = await api.runOk(UpdateIndividual, { input: { id, patch: { customFields: { toString: null } } } });
  expect(Object.keys(contact.customFields).sort()).toEqual(Object.keys(odd).filter((key) => key !== 'toString').sort());
});

test('RU.32: custom fields cost a new contact no statement more; an update three, and none when it leaves them', async () => {
  const statements = (input: object) => countStatements(() => api.runOk(CreateIndividual, { input: { name: 'Ada', ...input } }));
  expect(await statements({ customFields })).toBe(await statements({}));
  const { id } = await create();
  const count = (patch: object) => countStatements(() => api.runOk(UpdateIndividual, { input: { id, patch } }));
  expect(await count({ name: 'Ada King', customFields: { a: 1 } })).toBe((await count({ name: 'Ada' })) + 3);
});
