import { beforeAll, expect, test } from '@jest/globals';
import { createApi, type Api } from '../../support/api.ts';
import { CreateIndividual, UpdateIndividual } from './documents.ts';

let api: Api;

beforeAll(async () => {
  api = await createApi();
});

type Fields = Record<string, unknown>;

const nest = (levels: number): unknown => (levels === 0 ? 1 : { a: nest(levels - 1) });
const many = (count: number): Fields => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, index]));
const parse = (json: string) => JSON.parse(json) as Fields;

test.each<[string, Fields, string, string]>([
  ['too deep', nest(9) as Fields, 'customFields.a.a.a.a.a.a.a.a', 'TOO_DEEP'],
  ['an empty name', { a: { '': 1 } }, 'customFields.a.', 'TOO_SHORT'],
  ['a long name', { ['x'.repeat(101)]: 1 }, `customFields.${'x'.repeat(100)}`, 'TOO_LONG'],
  ['a name with a point', { 'a.b': 1 }, 'customFields.a.b', 'INVALID_FORMAT'],
  ['a name with a control character', { 'a\n': 1 }, 'customFields.a\n', 'INVALID_FORMAT'],
  ['half a character in a name', { 'a\ud800': 1 }, 'customFields.a\ud800', 'INVALID_FORMAT'],
  ['the one reserved name', parse('{"a":{"__proto__":{"b":1}}}'), 'customFields.a.__proto__', 'RESERVED'],
  ['a long path', { ['x'.repeat(99)]: { ['y'.repeat(99)]: { ['z'.repeat(99)]: 1 } } }, `customFields.${'x'.repeat(99)}.${'y'.repeat(99)}.${'z'.repeat(99)}`, 'TOO_LONG'],
  ['a long text', { a: ['x'.repeat(10_001)] }, 'customFields.a.0', 'TOO_LONG'],
  ['a zero byte', { a: 'x\u0000' }, 'customFields.a', 'INVALID_FORMAT'],
  ['half a character', { a: '\udc00' }, 'customFields.a', 'INVALID_FORMAT'],
  ['a long list', { a: Array(251).fill(1) }, 'customFields.a', 'TOO_LONG'],
  ['too many values', many(251), 'customFields', 'TOO_LONG'],
  ['too many empty values', { a: Array(200).fill([]), b: Array(51).fill({}) }, 'customFields', 'TOO_LONG'],
  ['too many bytes', { a: ['ä'.repeat(9000), 'ä'.repeat(8000)] }, 'customFields', 'TOO_LARGE'],
])('RU.32: refuses custom fields with %s, and writes nothing', async (_name, customFields, propertyPath, code) => {
  const problem = await api.runError(CreateIndividual, { input: { name: 'Bounded', customFields } }, 'ValidationFailed');
  expect(problem.violations).toMatchObject([{ propertyPath, in: 'BODY', code }]);
  expect(await api.db.contact.count({ where: { name: 'Bounded' } })).toBe(0);
});

test('RU.32: refuses what is deeper than any stack', async () => {
  const json = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
  const body = JSON.stringify({ query: CreateIndividual.toString(), variables: { input: { name: 'Deep', customFields: 0 } } });
  const response = await api.app.fetch('http://kith.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${api.access.token!}` },
    body: body.replace('"customFields":0', `"customFields":${json}`),
  });
  expect(await response.json()).toMatchObject({ data: { createIndividualContact: { __typename: 'ValidationFailed' } } });
});

test('RU.32: takes what is just within the bounds', async () => {
  const names = { ['x'.repeat(100)]: { ['y'.repeat(100)]: { ['z'.repeat(53)]: 'ä'.repeat(10_000) } } };
  for (const customFields of [nest(8) as Fields, names, many(250), { a: Array(250).fill('\u{1f600}') }]) {
    const { contact } = await api.runOk(CreateIndividual, { input: { name: 'Ada', customFields } });
    expect(contact.customFields).toEqual(customFields);
  }
});

test('RU.32: says everything that is wrong at once, together with what else is wrong', async () => {
  const input = { name: '', customFields: { 'a.b': 1, c: '\u0000', d: { '': 1 } } };
  const problem = await api.runError(CreateIndividual, { input }, 'ValidationFailed');
  expect(problem.violations.map(({ propertyPath }) => propertyPath)).toEqual(['name', 'customFields.a.b', 'customFields.c', 'customFields.d.']);
});

test('RU.32: the bounds hold for what an update leads to', async () => {
  const { contact } = await api.runOk(CreateIndividual, { input: { name: 'Ada', customFields: many(250) } });
  const update = (customFields: Fields) => ({ input: { id: contact.id, patch: { customFields } } });
  const problem = await api.runError(UpdateIndividual, update({ more: 1 }), 'ValidationFailed');
  expect(problem.violations).toMatchObject([{ propertyPath: 'patch.customFields', code: 'TOO_LONG' }]);
  await api.runOk(UpdateIndividual, update({ more: 1, k0: null }));
});
