import fc, { type Arbitrary } from 'fast-check';
import type { DirectivePlan, ValuePlan } from '../plan/Plan.ts';
import { constant, pick } from '../values/pick.ts';
import { orVariable } from '../values/wrap.ts';

/** Mostly one that leaves the selection in. */
const directive: Arbitrary<DirectivePlan> = fc
  .tuple(fc.constantFrom('include', 'skip'), pick([3, fc.constant(true)], [1, fc.constant(false)]))
  .chain(([name, isIn]) =>
    orVariable(2, fc.constant<ValuePlan>(constant(isIn === (name === 'include')))).map((condition): DirectivePlan => ({
      name,
      condition,
    })),
  );

/** None for most selections; never the same one twice. */
export const directives: Arbitrary<DirectivePlan[]> = pick(
  [9, fc.constant([])],
  [1, fc.uniqueArray(directive, { selector: ({ name }) => name, minLength: 1, maxLength: 2 })],
);
