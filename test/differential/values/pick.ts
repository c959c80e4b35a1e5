import fc, { type Arbitrary } from 'fast-check';
import type { ValuePlan } from '../plan/Plan.ts';

/** Arbitraries with their weights; those that are null are left out. */
export function pick<T>(...choices: ([weight: number, arbitrary: Arbitrary<T>] | null)[]): Arbitrary<T> {
  const given = choices.flatMap((choice) => (choice ? [{ weight: choice[0], arbitrary: choice[1] }] : []));
  return given.length === 1 ? given[0]!.arbitrary : fc.oneof({ withCrossShrink: true }, ...given);
}

/** One of the values; null when there are none. */
export const oneOf = <T>(values: readonly T[]): Arbitrary<T> | null => (values.length ? fc.constantFrom(...values) : null);

/** Null, and sometimes more; shrinks to null. */
export const sometimes = <T>(oneIn: number, arbitrary: Arbitrary<T>): Arbitrary<T | null> =>
  pick<T | null>([oneIn - 1, fc.constant(null)], [1, arbitrary]);

/**
 * One element or more, each of which can be taken away when a failure shrinks: of a list that must not be empty, fast-check
 * never takes the last one.
 */
export const several = <T>(element: Arbitrary<T>, maxLength: number): Arbitrary<T[]> =>
  fc.tuple(fc.array(element, { maxLength }), element).map(([elements, only]) => (elements.length > 0 ? elements : [only]));

export const constant = (value: unknown): ValuePlan => ({ kind: 'constant', value });

/** A JSON value as a plan. */
export function planOf(value: unknown): ValuePlan {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(planOf) };
  if (typeof value !== 'object' || value === null) return constant(value);
  return { kind: 'object', fields: Object.entries(value).map(([name, member]) => ({ name, value: planOf(member) })) };
}
