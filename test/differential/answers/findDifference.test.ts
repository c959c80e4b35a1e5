import { expect, test } from '@jest/globals';
import type { AnswerWithErrors } from './findErrorDifference.ts';
import { findDifference } from './findDifference.ts';
import { Shape } from './Shape.ts';

const query = '{ contacts { totalCount nodes { name customFields emails { address } } } }';
const shape = () => Shape.of(query);

const rows = [
  { name: 'Ada', customFields: { a: 1, b: [1, 2] }, emails: [{ address: 'ada@example.com' }, { address: 'ada@example.org' }] },
  { name: 'Grace', customFields: {}, emails: [] },
];

type Rows = Record<string, unknown>[];

const answer = (nodes: Rows, totalCount: unknown = 2) => ({ data: { contacts: { totalCount, nodes } } });

const compare = (reference: AnswerWithErrors, planned: AnswerWithErrors, status = 200) =>
  findDifference({ status: 200, body: JSON.stringify(reference) }, { status, body: JSON.stringify(planned) }, shape);

test('equal answers have no difference', () => {
  expect(compare(answer(rows), answer(structuredClone(rows)))).toBeNull();
});

test('another status, a missing member and a value of another kind are differences', () => {
  expect(compare(answer(rows), answer(rows), 400)?.at).toBe('status');
  expect(compare(answer(rows), { ...answer(rows), errors: [] })?.at).toBe('members of the answer, length');
  expect(compare(answer(rows), answer(rows, '2'))).toEqual({ at: 'data.contacts.totalCount', reference: 2, planned: '2' });
});

test('an element that is missing, others in its place and null in its place are differences', () => {
  const [first, second] = rows as Rows as [Rows[0], Rows[0]];
  expect(compare(answer(rows), answer([first]))).toEqual({ at: 'data.contacts.nodes, length', reference: 2, planned: 1 });
  expect(compare(answer(rows), answer([second, first]))?.at).toBe('data.contacts.nodes.0.name');
  expect(compare(answer(rows), answer([first, { ...second, name: null }]))?.at).toBe('data.contacts.nodes.1.name');
});

test('the order of members counts in objects of the answer, and not inside JSON', () => {
  const [{ name, customFields, emails }, ...others] = rows as [(typeof rows)[0], (typeof rows)[0]];
  expect(compare(answer(rows), answer([{ customFields, name, emails }, ...others]))?.at).toBe(
    'members of data.contacts.nodes.0.0',
  );
  expect(compare(answer(rows), answer([{ name, customFields: { b: [1, 2], a: 1 }, emails }, ...others]))).toBeNull();
  expect(compare(answer(rows), answer([{ name, customFields: { b: [2, 1], a: 1 }, emails }, ...others]))?.at).toBe(
    'data.contacts.nodes.0.customFields',
  );
});
