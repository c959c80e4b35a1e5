import fc, { type Arbitrary } from 'fast-check';
import type { SentPlan, ValuePlan, VariablePlan } from '../plan/Plan.ts';
import { pick, sometimes } from './pick.ts';

/** Sometimes a variable in place of the value, which may go without one, with null, or with another value at the second call. */
export function orVariable(oneIn: number, value: Arbitrary<ValuePlan>): Arbitrary<ValuePlan> {
  const how = pick<SentPlan['how']>([5, fc.constant('value')], [1, fc.constant('null')], [1, fc.constant('absent')]);
  const variable = fc.record({ how, isRequired: fc.boolean(), later: fc.record({ how, value }), initial: sometimes(4, value) });
  return fc.tuple(value, sometimes(oneIn, variable)).map(([plan, wish]): ValuePlan => {
    if (!wish) return plan;
    const { later, how: first, ...rest } = wish;
    return { kind: 'variable', sent: [{ how: first, value: plan }, later], ...rest };
  });
}

/** Always a variable: what has no literal. */
export const asVariable = (value: unknown): VariablePlan => ({
  kind: 'variable',
  sent: [
    { how: 'value', value: { kind: 'constant', value } },
    { how: 'value', value: { kind: 'constant', value } },
  ],
  initial: null,
  isRequired: true,
});

/** A value that can be at fault. */
export const orFault = (value: Arbitrary<ValuePlan>, faulty: Arbitrary<ValuePlan>, oneIn = 3): Arbitrary<ValuePlan> =>
  fc.tuple(value, sometimes(oneIn, faulty)).map(([sound, fault]) => (fault ? { kind: 'fault', sound, faulty: fault } : sound));
