/** What a form holds: text for every input; a checkbox holds 'true' or ''. */
export type Values = Readonly<Record<string, string>>;

export interface Field {
  /** Where the API has the value, inside the object that the form edits: problems name it. */
  name: string;
  label: string;
  kind?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'checkbox';
  /** Makes it a choice. */
  options?: readonly string[];
  hint?: string;
  /** Takes half of the width where there is room. */
  half?: boolean;
  /** Words to suggest while something is typed. */
  suggestions?: readonly string[];
}

/** The values that differ from those that the form began with. An emptied one becomes null, which clears it. */
export function changesOf(before: Values, now: Values): Record<string, string | null> {
  const changed = Object.entries(now).filter(([name, value]) => value !== before[name]);
  return Object.fromEntries(changed.map(([name, value]) => [name, value === '' ? null : value]));
}

/** All values but the empty ones, which the API is to fill in. */
export const givenOf = (values: Values): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

export const textOf = (value: string | null | undefined): string => value ?? '';
export const flagOf = (value: boolean | null | undefined): string => (value ? 'true' : '');
