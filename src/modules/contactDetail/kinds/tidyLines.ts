/** What a template leaves where a value is empty. Each is done once, in this order. */
const steps: readonly (readonly [found: RegExp, replacement: string])[] = [
  [/[\s,}]+$/, ''],
  [/^[\s,]+/, ''],
  [/^- /, ''],
  [/,\s*,/, ', '],
  [/[\t ]+,[\t ]+/, ', '],
  [/[\t ][\t ]+/, ' '],
  [/[\t ]\n/, '\n'],
  [/\n,/, '\n'],
  [/,,+/, ','],
  [/,\n/, '\n'],
  [/\n[\t ]+/, '\n'],
  [/\n\n+/, '\n'],
];

const anyStep = new RegExp(steps.map(([{ source }]) => source).join('|'));

/** Lines without separators that separate nothing, and without what they say twice. */
export const tidyLines = (text: string): string => (anyStep.test(text) || distinctLines(text) !== text ? tidy(text) : text).trim();

function tidy(text: string): string {
  let tidied = text;
  let isSettled = false;
  for (const [found, replacement] of steps) {
    const replaced = tidied.replace(found, replacement);
    // Nothing is said twice in what was looked at already.
    if (isSettled && replaced === tidied) continue;
    tidied = distinctLines(replaced);
    isSettled = tidied === replaced;
  }
  return tidied;
}

const distinctLines = (text: string): string =>
  distinct(text.split('\n'))
    .map((line) => distinct(line.split(', ')).join(', '))
    .join('\n');

/** New York is in New York. */
const distinct = (texts: string[]): string[] => {
  const seen = new Set<string>();
  return texts
    .map((text) => text.trim())
    .filter((text) => text.toLowerCase() === 'new york' || (!seen.has(text) && seen.add(text)));
};
