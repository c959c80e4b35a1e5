import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { selectConfiguration, type Limitation } from '../../../src/modules/deliveryAndInvoicing/selectConfiguration.rules.ts';

/** Four artificial limitations; a configuration sets some of them to a digit, which the context must have there, too. */
type Digits = readonly (number | null)[];
interface Configuration {
  name: string;
  asks: Digits;
}

const limitations = ['La', 'Lb', 'Lc', 'Ld'].map(
  (name, place): Limitation<Configuration, Digits> => ({
    name,
    of: ({ asks }) => asks[place]!,
    matches: (value, context) => context[place] === value,
  }),
);

const configuration = (name: string, ...asks: Digits): Configuration => ({ name, asks });
const select = (configurations: readonly Configuration[], context: Digits) => selectConfiguration(limitations, configurations, context);

/** The configurations in the order in which they are selected when the better ones are taken away. */
function ranking(configurations: Configuration[], context: Digits): string[] {
  const { selected } = select(configurations, context);
  return selected ? [selected.name, ...ranking(configurations.filter((other) => other !== selected), context)] : [];
}

const table = [
  configuration('1', null, null, null, null),
  configuration('2', 7, null, null, null),
  configuration('3', null, 7, null, null),
  configuration('4', 7, null, null, 7),
  configuration('5', null, 7, 7, 7),
];

test('R3.54 orders by the first limitation that only one of two configurations sets', () => {
  expect(ranking(table, [7, 7, 7, 7])).toEqual(['4', '2', '5', '3', '1']);
});

test.each([
  [[7, null, null, null], '2'],
  [[7, null, null, 8], '2'],
  [[null, 7, 7, 7], '5'],
  [[null, 7, 8, 7], '3'],
  [[null, null, 7, 7], '1'],
  [[null, null, null, null], '1'],
])('R3.52 drops every configuration with a limitation that the context %j does not match', (context, expected) => {
  expect(select(table, context).selected?.name).toBe(expected);
});

test('R3.52 R3.53 says of each other one why it is passed over, in the order that was given', () => {
  const { passedOver } = select(table, [7, 7, null, null]);

  expect(passedOver.map(({ configuration: { name }, reason, detail }) => [name, reason, detail.match(/L[a-d]/)?.[0]])).toEqual([
    ['1', 'FALLBACK_NOT_NEEDED', undefined],
    ['3', 'LESS_SPECIFIC', undefined],
    ['4', 'LIMITATION_NOT_MATCHED', 'Ld'],
    ['5', 'LIMITATION_NOT_MATCHED', 'Lc'],
  ]);
});

test('R3.52 selects nothing where nothing matches', () => {
  expect(select([], [7, 7, 7, 7])).toEqual({ selected: null, passedOver: [] });
  expect(select(table.slice(1), [1, 1, 1, 1])).toMatchObject({ selected: null, passedOver: [{}, {}, {}, {}] });
});

const digit = fc.integer({ min: 0, max: 1 });
const digits = fc.tuple(...limitations.map(() => fc.option(digit, { freq: 1 })));
const context = digits as fc.Arbitrary<Digits>;
/** No two have the same limitations (R3.50). */
const configurations = fc
  .uniqueArray(digits, { selector: (asks) => JSON.stringify(asks), maxLength: 30 })
  .map((all) => all.map((asks, index) => configuration(String(index), ...asks)));

const isUnlimited = ({ asks }: Configuration) => asks.every((value) => value === null);
const fits = ({ asks }: Configuration, given: Digits) => asks.every((value, place) => value === null || value === given[place]);

/** What it sets as a binary number, the highest priority first: the larger one comes first. */
const weight = ({ asks }: Configuration) => Number.parseInt(asks.map((value) => (value === null ? '0' : '1')).join(''), 2);

test('R3.52 R3.54 the selected one is what a naive search finds', () => {
  fc.assert(
    fc.property(configurations, context, (all, given) => {
      const best = all.filter((each) => fits(each, given)).reduce<Configuration | null>(
        (found, each) => (found && weight(found) > weight(each) ? found : each),
        null,
      );
      expect(select(all, given).selected).toBe(best);
    }),
  );
});

test('R3.52 the order in which configurations are given does not matter', () => {
  const shuffled = configurations.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, context, ([all, others], given) => {
      const [one, other] = [select(all, given), select(others, given)];
      expect(other.selected).toBe(one.selected);
      expect(new Set(other.passedOver)).toEqual(new Set(one.passedOver));
    }),
  );
});

test('R3.52 the selected one never has a limitation that the context does not match', () => {
  fc.assert(
    fc.property(configurations, context, (all, given) => {
      const { selected } = select(all, given);
      expect(selected === null || fits(selected, given)).toBe(true);
    }),
  );
});

test('R3.52 the one without limitations is selected only when no other one matches, and always then', () => {
  fc.assert(
    fc.property(configurations, context, (all, given) => {
      const { selected } = select(all, given);
      const isAnyOtherMatched = all.some((each) => !isUnlimited(each) && fits(each, given));
      const unlimited = all.find(isUnlimited);
      if (isAnyOtherMatched) expect(selected).not.toBe(unlimited);
      else expect(selected).toBe(unlimited ?? null);
    }),
  );
});

test('RU.19 every configuration is either selected or passed over, once', () => {
  fc.assert(
    fc.property(configurations, context, (all, given) => {
      const { selected, passedOver } = select(all, given);
      const others = passedOver.map((other) => other.configuration);
      expect(others).toEqual(all.filter((each) => each !== selected));
    }),
  );
});

test('R3.52 one more configuration that does not match changes nothing', () => {
  fc.assert(
    fc.property(configurations, context, (all, given) => {
      const unmatched = configuration('unmatched', 2, null, null, null);
      const [before, after] = [select(all, given), select([...all, unmatched], given)];
      expect(after.selected).toBe(before.selected);
      expect(after.passedOver.slice(0, -1)).toEqual(before.passedOver);
      expect(after.passedOver.at(-1)).toMatchObject({ configuration: unmatched, reason: 'LIMITATION_NOT_MATCHED' });
    }),
  );
});
