import fc, { type Arbitrary } from 'fast-check';
import type { InputPlan, ValuePlan } from '../plan/Plan.ts';
import { constant, oneOf, pick, planOf, sometimes } from './pick.ts';
import type { Source } from './Source.ts';
import { orVariable } from './wrap.ts';

const input = (name: string, value: Arbitrary<ValuePlan>): Arbitrary<InputPlan> =>
  orVariable(4, value).map((plan) => ({ name, value: plan }));

export const pagingArguments = new Set(['first', 'last', 'after', 'before', 'offset']);
export const pageSize = fc.integer({ min: 1, max: 6 }).map(constant);
export const offset = fc.nat(4).map(constant);

/** Cursors of a list in its own order. */
export const cursorsOf = (source: Source, coordinate: string): Arbitrary<ValuePlan> => {
  const inOwnOrder = (source.cursors.get(coordinate) ?? []).filter(({ orderBy }) => orderBy.length === 0);
  return (oneOf(inOwnOrder.flatMap(({ cursors }) => cursors)) ?? fc.constant('no cursor')).map(constant);
};

/** Arguments that make a page invalid: they contradict others, or are out of range. */
const faults: InputPlan[] = (
  [
    ['first', 0],
    ['first', 6000],
    ['first', -1],
    ['last', 0],
    ['last', 3],
    ['offset', -1],
    ['offset', 1_000_001],
    ['after', 'no cursor'],
    ['before', 'W10'],
    ['after', Buffer.from('["contacts:NAME+,ID+","a",null]').toString('base64url')],
  ] as const
).map(([name, value]) => ({ name, value: constant(value) }));

/** The arguments that choose a page of a list, which may be at fault. */
export const pagesOf = (source: Source, coordinate: string): Arbitrary<InputPlan[]> =>
  fc
    .tuple(soundPages(source, coordinate), sometimes(4, fc.constantFrom(...faults)))
    .map(([sound, fault]) => (fault ? withFault(sound, fault) : sound));

function soundPages(source: Source, coordinate: string): Arbitrary<InputPlan[]> {
  const continued = (source.cursors.get(coordinate) ?? []).map(({ orderBy, cursors }) => {
    const order = orderBy.length ? [{ name: 'orderBy', value: planOf(orderBy) }] : [];
    const cursor = fc.constantFrom(...cursors).map(constant);
    return pick(
      [2, fc.tuple(input('first', pageSize), input('after', cursor)).map((page) => [...order, ...page])],
      [1, input('after', cursor).map((page) => [...order, page])],
      [2, fc.tuple(input('last', pageSize), input('before', cursor)).map((page) => [...order, ...page])],
    );
  });
  return pick<InputPlan[]>(
    [3, fc.constant([])],
    [8, fc.tuple(input('first', pageSize))],
    [3, fc.tuple(input('first', pageSize), input('offset', offset))],
    [1, fc.tuple(input('offset', offset))],
    [3, fc.tuple(input('last', pageSize))],
    continued.length ? [6, fc.oneof(...continued)] : null,
  );
}

/** The page as it is, unless the fault is chosen. */
function withFault(sound: InputPlan[], { name, value }: InputPlan): InputPlan[] {
  const others = sound.filter((argument) => argument.name !== name);
  const own = sound.find((argument) => argument.name === name);
  return [...others, { name, value: { kind: 'fault', sound: own?.value ?? null, faulty: value } }];
}
