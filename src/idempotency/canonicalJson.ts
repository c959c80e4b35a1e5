/** JSON in which the order of members, which has no meaning, is always the same. */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, (_name, member: unknown) => (isPlain(member) ? inOrder(member) : member));

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const inOrder = (object: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).sort(([one], [other]) => (one < other ? -1 : 1)));
