import { isDeepStrictEqual } from 'node:util';
import { findErrorDifference, type AnswerWithErrors } from './findErrorDifference.ts';
import type { Shape } from './Shape.ts';
import type { WireAnswer } from './Side.ts';

export interface Difference {
  /** Where in the answers. */
  at: string;
  reference: unknown;
  planned: unknown;
  /** Whether another try may not show it. */
  dependsOnTime?: boolean;
}

type Answer = Pick<WireAnswer, 'status' | 'body'>;

/**
 * The first place in which two answers to the same request say different things; null when they are equal. The members of
 * objects have an order, which is that of the document; those of JSON objects have none.
 *
 * @param shapeOf asked only when the texts differ
 */
export function findDifference(reference: Answer, planned: Answer, shapeOf: () => Shape): Difference | null {
  if (reference.status !== planned.status) return { at: 'status', reference: reference.status, planned: planned.status };
  if (reference.body === planned.body) return null;
  const [left, right] = [JSON.parse(reference.body) as AnswerWithErrors, JSON.parse(planned.body) as AnswerWithErrors];
  const members = compare(Object.keys(left), Object.keys(right), 'members of the answer', undefined);
  return members ?? compare(left.data, right.data, 'data', shapeOf()) ?? findErrorDifference(left, right);
}

function compare(reference: unknown, planned: unknown, at: string, shape: Shape | undefined): Difference | null {
  const different = { at, reference, planned };
  if (Array.isArray(reference) && Array.isArray(planned)) return compareLists(reference, planned, at, shape);
  if (!isObject(reference) || !isObject(planned)) return reference === planned ? null : different;
  if (shape?.isJson) return isDeepStrictEqual(reference, planned) ? null : different;
  const keys = Object.keys(reference);
  const names = compareLists(keys, Object.keys(planned), `members of ${at}`, undefined);
  return names ?? first(keys, (key) => compare(reference[key], planned[key], `${at}.${key}`, shape?.under(key)));
}

function compareLists(reference: unknown[], planned: unknown[], at: string, shape: Shape | undefined): Difference | null {
  const difference = first(reference.slice(0, planned.length), (element, index) =>
    compare(element, planned[index], `${at}.${index}`, shape),
  );
  return (
    difference ??
    (reference.length === planned.length ? null : { at: `${at}, length`, reference: reference.length, planned: planned.length })
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function first<T>(values: T[], find: (value: T, index: number) => Difference | null): Difference | null {
  for (const [index, value] of values.entries()) {
    const difference = find(value, index);
    if (difference) return difference;
  }
  return null;
}
