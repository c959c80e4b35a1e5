import { ValidationFailed, type Violation } from '../../platform/domainError.ts';

export const defaultPageSize = 25;
export const maximumPageSize = 5000;
export const maximumNestedPageSize = 100;
const maximumOffset = 1_000_000;
const maximumOrderTerms = 5;

export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  offset?: number | null;
  orderBy?: readonly unknown[] | null;
}

/** Which rows of a list a page takes. */
export interface PageRange {
  limit: number;
  offset: number;
  isBackward: boolean;
}

/** @throws ValidationFailed with everything that is wrong with the arguments */
export function readPageRange(args: PageArguments, maximum: number): PageRange {
  const violations: Violation[] = [];
  const refuse = (propertyPath: string, code: string, detail: string) =>
    violations.push({ propertyPath, in: 'QUERY', detail, code });

  for (const argument of ['first', 'last'] as const) {
    const size = args[argument];
    if (size === null || size === undefined) continue;
    if (size < 1) refuse(argument, 'TOO_SMALL', 'must be at least 1.');
    if (size > maximum) refuse(argument, 'TOO_LARGE', `must be at most ${maximum}.`);
  }
  const isBackward = isGiven(args.last);
  if (isBackward && isGiven(args.first)) refuse('last', 'CONTRADICTION', 'must not be combined with first.');
  if (isGiven(args.before) && !isBackward) refuse('before', 'CONTRADICTION', 'needs last, the number of rows before it.');
  if (isBackward && isGiven(args.after)) refuse('after', 'CONTRADICTION', 'must not be combined with last.');
  if (isGiven(args.offset)) {
    if (args.offset < 0) refuse('offset', 'TOO_SMALL', 'must be at least 0.');
    if (args.offset > maximumOffset) refuse('offset', 'TOO_LARGE', `must be at most ${maximumOffset}; use after instead.`);
    if (isBackward || isGiven(args.after)) refuse('offset', 'CONTRADICTION', 'goes with first only, without a cursor.');
  }
  if ((args.orderBy?.length ?? 0) > maximumOrderTerms) {
    refuse('orderBy', 'TOO_LONG', `must have at most ${maximumOrderTerms} terms.`);
  }
  if (violations.length) throw new ValidationFailed(violations);
  return { limit: (isBackward ? args.last : args.first) ?? defaultPageSize, offset: args.offset ?? 0, isBackward };
}

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;
