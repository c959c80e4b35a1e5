import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { acceptedLanguages } from '../../../src/http/acceptedLanguages.ts';
import { gapAfter, labelOf, type Labels } from '../../../src/modules/preset/preset.rules.ts';
import { canonicalLanguage } from '../../../src/platform/languages.ts';

const language = fc.constantFrom('de', 'de-AT', 'de-CH', 'en', 'en-GB', 'fr', 'zh', 'zh-Hant', 'zh-Hant-TW');
const labels: fc.Arbitrary<Labels> = fc.uniqueArray(language).map((languages) => Object.fromEntries(languages.map((tag) => [tag, `in ${tag}`])));
const wanted = fc.array(language, { maxLength: 4 });
const primary = (tag: string) => tag.split('-')[0];

test('RU.28: there is always a label, one of the preset or its key', () => {
  fc.assert(
    fc.property(labels, wanted, (given, languages) => {
      const label = labelOf({ key: 'KEY', labels: given }, languages);
      expect([...Object.values(given), ...(Object.keys(given).length ? [] : ['KEY'])]).toContain(label);
    }),
  );
});

test('RU.28: the first wanted language that has a label in it has the say; English has it after them', () => {
  fc.assert(
    fc.property(labels, wanted, (given, languages) => {
      const label = labelOf({ key: 'KEY', labels: given }, languages);
      const tags = Object.keys(given);
      const decisive = [...languages, 'en'].find((tag) => tags.some((each) => primary(each) === primary(tag)));
      if (decisive === undefined) return;
      expect(primary(label.slice(3))).toBe(primary(decisive));
      if (decisive in given) expect(label).toBe(given[decisive]);
    }),
  );
});

test('RU.28: wishes that come after the one that is met change nothing', () => {
  fc.assert(
    fc.property(labels, wanted, wanted, (given, languages, more) => {
      const isMet = languages.some((tag) => Object.keys(given).some((each) => primary(each) === primary(tag)));
      if (isMet) expect(labelOf({ key: 'KEY', labels: given }, [...languages, ...more])).toBe(labelOf({ key: 'KEY', labels: given }, languages));
    }),
  );
});

test('RU.28: any header gives at most ten languages in their canonical form', () => {
  const range = fc.oneof(language, fc.constant('*'), fc.string({ maxLength: 12 }));
  const weighted = fc.tuple(range, fc.option(fc.double({ min: 0, max: 1, noNaN: true }))).map(([tag, q]) => (q === null ? tag : `${tag};q=${q}`));
  fc.assert(
    fc.property(fc.array(weighted, { maxLength: 30 }), (ranges) => {
      const languages = acceptedLanguages(ranges.join(','));
      expect(languages.length).toBeLessThanOrEqual(10);
      expect(languages).toEqual(languages.map(canonicalLanguage));
    }),
  );
});

test('RU.28: languages come in the order of their weights, equal ones in their own', () => {
  const weight = fc.integer({ min: 1, max: 9 });
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(language, weight), { selector: ([tag]) => tag }), (ranges) => {
      const sorted = [...ranges].sort(([, one], [, other]) => other - one).map(([tag]) => tag);
      expect(acceptedLanguages(ranges.map(([tag, q]) => `${tag};q=0.${q}`).join(', '))).toEqual(sorted);
    }),
  );
  expect(acceptedLanguages(null)).toEqual([]);
});

test('RU.28: a gap lies behind the preset that is named, as if the one that moves were gone', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, position: id.toUpperCase() })) as [{ id: string; position: string }, { id: string; position: string }, { id: string; position: string }];
  expect(gapAfter([a, b, c], null)).toEqual({ after: null, before: 'A' });
  expect(gapAfter([a, b, c], a)).toEqual({ after: 'A', before: 'B' });
  expect(gapAfter([a, b, c], c)).toEqual({ after: 'C', before: null });
  expect(gapAfter([a, b, c], a, b)).toEqual({ after: 'A', before: 'C' });
  expect(gapAfter([], null)).toEqual({ after: null, before: null });
});

test('RU.28: a language tag that is longer than any in use is none: looking its parts up one by one would take long', () => {
  expect(canonicalLanguage(`de-x-${'a-'.repeat(14)}ab`)).not.toBeNull();
  expect(canonicalLanguage(`de-x-${'a-'.repeat(100_000)}a`)).toBeNull();
});
