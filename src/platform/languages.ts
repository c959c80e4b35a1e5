/** A language tag (BCP 47) in its canonical form, for example `de-AT` for `DE-at`; null when it is none. */
export function canonicalLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
