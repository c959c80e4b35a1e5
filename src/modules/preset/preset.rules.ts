import type { Gap } from '../../platform/positions.ts';

/** The labels of a preset, by their language (BCP 47, canonical). */
export type Labels = Record<string, string>;

const defaultLanguage = 'en';

/** The label in the first of the wanted languages that there is one in; else in English, else the first one, else the key. */
export function labelOf({ key, labels }: { key: string; labels: Labels }, wanted: readonly string[]): string {
  const languages = Object.keys(labels);
  for (const language of [...wanted, defaultLanguage]) {
    const found = lookUp(languages, language);
    if (found !== undefined) return labels[found]!;
  }
  return labels[languages[0] ?? ''] ?? key;
}

/**
 * The language itself, one that is more special, or the same for what is left when its last subtag goes (RFC 4647, lookup):
 * `de-AT` finds `de`, or failing that `de-CH`.
 */
function lookUp(languages: string[], wanted: string): string | undefined {
  for (let range = wanted; range; range = range.slice(0, Math.max(range.lastIndexOf('-'), 0))) {
    const found = languages.find((language) => language === range) ?? languages.find((language) => language.startsWith(`${range}-`));
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Place {
  id: string;
  position: string;
}

/** The gap behind a preset of a list, at its start when there is none, where `moved` counts as gone already. */
export function gapAfter(ordered: readonly Place[], after: Place | null, moved?: Place): Gap {
  const others = ordered.filter(({ id }) => id !== moved?.id);
  const index = others.findIndex(({ id }) => id === after?.id);
  return { after: others[index]?.position ?? null, before: others[index + 1]?.position ?? null };
}
