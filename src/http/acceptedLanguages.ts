import Negotiator from 'negotiator';
import { canonicalLanguage } from '../platform/languages.ts';

/** More than people set, and few enough to look each of them up for each label. */
const maximumLanguages = 10;

/** The languages of an Accept-Language header (RFC 9110, section 12.5.4), the best one first, up to the one that says `any`. */
export function acceptedLanguages(header: string | null): string[] {
  if (header === null) return [];
  const ranges = new Negotiator({ headers: { 'accept-language': header } }).languages();
  const wildcard = ranges.indexOf('*');
  const named = wildcard === -1 ? ranges : ranges.slice(0, wildcard);
  return named.flatMap((range) => canonicalLanguage(range) ?? []).slice(0, maximumLanguages);
}
