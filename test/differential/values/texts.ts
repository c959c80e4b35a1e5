import fc, { type Arbitrary } from 'fast-check';
import { modelBehind } from '../world/nodeTypes.ts';
import { oddTexts } from '../world/oddTexts.ts';
import { oneOf, pick } from './pick.ts';
import type { Site } from './Site.ts';
import type { Source } from './Source.ts';

const languages = ['de', 'en', 'de-AT', 'en-GB', 'fr', 'x', '', 'no language'];

/** Texts that are not valid where a text matches or is stored. */
export const faultyTexts = ['nul \u0000 here', 'x'.repeat(1001)];

/** Mostly texts that are in the column. */
export function textsAt(source: Source, { type, field }: Site): Arbitrary<string> {
  if (field === 'language') return fc.constantFrom(...languages);
  const model = modelBehind(type);
  const own = source.pools.values(model, field).filter((value) => typeof value === 'string');
  const others = source.pools.texts(model);
  const [here, beside] = [oneOf(own), oneOf(others)];
  return pick<string>(
    here && [12, here],
    beside && [here ? 1 : 8, beside],
    here && [1, here.map((text) => text.toUpperCase())],
    [1, fc.constantFrom(...oddTexts)],
    [1, fc.constantFrom('', ' ', 'a', 'nobody')],
  );
}

/** Patterns of LIKE that match some texts of the column. */
export const patternsAt = (source: Source, site: Site): Arbitrary<string> =>
  pick<string>(
    [4, textsAt(source, site).map((text) => `${escaped(part(text, 0, 3))}%`)],
    [3, textsAt(source, site).map((text) => `%${escaped(part(text, 1, 4))}%`)],
    [2, textsAt(source, site).map(escaped)],
    [1, fc.constantFrom('%', '_%', '%e%', '', '__', '%\\%%')],
  );
export const faultyPatterns = ['ends in\\', ...faultyTexts];

/** Whole characters: half of an emoji is no text. */
const part = (text: string, from: number, to: number): string => Array.from(text).slice(from, to).join('');

const escaped = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&');

/** POSIX regular expressions, none of which takes long. */
export const regularExpressions = ['^[A-M]', 'a.*e', '[0-9]$', '^$', 'é|ü|ß', '^(O|D)', '[[:space:]]', '\\$1', 'e{1,2}r'];
export const faultyExpressions = ['(', '[a', 'x{2,1}', '(a)\\1', 'a'.repeat(101), ...faultyTexts];

/** Queries of full-text search by words of the column. */
export const fullTextQueriesAt = (source: Source, site: Site): Arbitrary<string> =>
  pick<string>(
    [4, textsAt(source, site).map((text) => /[\p{L}\p{N}]{2,}/u.exec(text)?.[0] ?? 'odd')],
    [1, fc.constantFrom('odd', 'example & com', 'gmbh | ltd', '!odd', 'the <-> quote')],
  );
export const faultyQueries = ['a &', '(', "'", ...faultyTexts];
export const looseQueries = ['odd example', '"the quote"', 'odd or nobody', '-odd', 'a &', ''];
