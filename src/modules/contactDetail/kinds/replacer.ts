/** A pattern, and what takes the place of what it finds first. */
export type Rule = readonly [pattern: string, replacement: string];

export type Replacer = (text: string) => string;

/** Applies rules in their order. Most texts are left as they are, so that is found out at once. */
export function replacer(rules: readonly Rule[]): Replacer {
  if (rules.length === 0) return (text) => text;
  const any = new RegExp(rules.map(([pattern]) => `(?:${pattern})`).join('|'));
  const each = rules.map(([pattern, replacement]) => [new RegExp(pattern), replacement] as const);
  return (text) => (any.test(text) ? each.reduce((replaced, [pattern, replacement]) => replaced.replace(pattern, replacement), text) : text);
}
