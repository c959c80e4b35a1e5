import { isDeepStrictEqual } from 'node:util';
import type { Difference } from './findDifference.ts';

export interface AnswerError {
  message: string;
  path?: (string | number)[];
  extensions?: Record<string, unknown>;
}

export interface AnswerWithErrors {
  data?: unknown;
  errors?: AnswerError[];
}

/**
 * The errors of two answers with equal data. Their order is that in which they came up, which says nothing. Where several
 * fields fail that must not be null, the object around them is null because of the one that failed first, and it depends on
 * the time whether the others are told of (GraphQL, section 6.4.4): there, one error that both tell of is enough.
 */
export function findErrorDifference(reference: AnswerWithErrors, planned: AnswerWithErrors): Difference | null {
  const [left, right] = [byNull(reference), byNull(planned)];
  for (const place of new Set([...left.keys(), ...right.keys()])) {
    const [expected, found] = [left.get(place) ?? [], right.get(place) ?? []];
    const isAlone = [...expected, ...found].every((error) => pathOf(error) === place);
    const areEqual = isAlone ? areSame(expected, found) : shareOne(expected, found);
    if (!areEqual) return { at: `errors at ${place}`, reference: expected, planned: found, dependsOnTime: !isAlone };
  }
  return null;
}

/** The errors by the place of the null that they are the reason for. */
function byNull({ data, errors = [] }: AnswerWithErrors): Map<string, AnswerError[]> {
  const places = new Map<string, AnswerError[]>();
  for (const error of errors.map(comparable)) {
    const place = nullAbove(data, error.path ?? []);
    places.set(place, [...(places.get(place) ?? []), error]);
  }
  return places;
}

function nullAbove(data: unknown, path: (string | number)[]): string {
  let value = data;
  for (const [depth, key] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, depth).join('.');
    value = (value as Record<string | number, unknown>)[key];
  }
  return path.join('.');
}

const pathOf = ({ path = [] }: AnswerError): string => path.join('.');

const areSame = (some: AnswerError[], others: AnswerError[]): boolean =>
  some.length === others.length && some.every((error) => others.some((other) => isDeepStrictEqual(error, other)));

const shareOne = (some: AnswerError[], others: AnswerError[]): boolean =>
  some.some((error) => others.some((other) => isDeepStrictEqual(withoutTime(error), withoutTime(other))));

/** Which row of a list fails first depends on the time, and which field of a page whose arguments are not valid. */
function withoutTime({ message, path = [], extensions }: AnswerError) {
  const keys = path.filter((key) => typeof key === 'string');
  return { message, extensions, around: keys.slice(0, -1) };
}

/** Each request has an id of its own. */
function comparable({ extensions, ...error }: AnswerError): AnswerError {
  const others = Object.entries(extensions ?? {}).filter(([name]) => name !== 'requestId');
  return { ...error, extensions: Object.fromEntries(others) };
}
