/** RFC 5646, section 4.4.1: no tag in use is longer. */
export const longestLanguage = 35;

/** A language tag (BCP 47) in its canonical form, for example `de-AT` for `DE-at`; null when it is none, or too long. */
export function canonicalLanguage(tag: string): string | null {
  if (tag.length > longestLanguage) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
