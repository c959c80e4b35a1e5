import { beforeAll, expect, test } from '@jest/globals';
import fc, { type Arbitrary } from 'fast-check';
import { parse, validate } from 'graphql';
import { schema } from '../../src/graphql/schema.ts';
import { openSide } from './answers/Side.ts';
import { operationsOn } from './generateOperations.ts';
import type { Operation } from './plan/Operation.ts';
import { openWorlds } from './world/World.ts';

let operations: Arbitrary<Operation>;

beforeAll(async () => {
  const worlds = await openWorlds(await openSide({ readPlanner: false }));
  operations = operationsOn('demo', worlds.demo.source);
}, 300_000);

test('every document is valid', () => {
  const faults = fc.sample(operations, { numRuns: 1000, seed: 1 }).flatMap(({ query }) => {
    const errors = validate(schema, parse(query)).map(({ message }) => message);
    return errors.length ? [{ query, errors }] : [];
  });
  expect(faults).toEqual([]);
});

test('a run is the same operation whatever runs before it', () => {
  const all = fc.sample(operations, { numRuns: 20, seed: 7 });
  const [alone] = fc.sample(operations, { numRuns: 1, seed: 7, path: '19' });
  expect(alone).toEqual(all[19]);
});

test.each([
  ['a field', /\bstreetName\b/],
  ['an argument', /\boffset: 2\b/],
  ['an operator deep in a filter', /\bilike: /],
  ['a named fragment', /^fragment /m],
  ['a variable', /\$v1: Boolean/],
])('what fails because of %s shrinks to the way there', (_what, pattern) => {
  const { counterexample } = fc.check(
    fc.property(operations, ({ query }) => !pattern.test(query)),
    { numRuns: 2000, seed: 3 },
  );
  const [{ query, calls }] = counterexample!;
  expect(calls.length).toBe(1);
  expect(query.split('\n').length).toBeLessThanOrEqual(25);
});
