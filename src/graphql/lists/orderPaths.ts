import { maximumPath } from '../../platform/customFieldIndex.rules.ts';
import type { Violation } from '../../platform/domainError.ts';
import type { OrderInput } from './order.ts';

export const pathDescription = `For CUSTOM_FIELD alone, which it is: the names of the members that lead there, joined by points; at most ${maximumPath} characters.`;

/** A path belongs to the fields that have one, and to no others. */
export const findPathViolations = (inputs: OrderInput[], hasPath: (field: string) => boolean): Violation[] =>
  inputs.flatMap(({ field, path }, index) => {
    const problem = problemOf(path ?? null, hasPath(field), field);
    return problem ? [{ propertyPath: `orderBy.${index}.path`, in: 'QUERY' as const, ...problem }] : [];
  });

function problemOf(path: string | null, isNeeded: boolean, field: string): { code: string; detail: string } | null {
  if (path === null) return isNeeded ? { code: 'REQUIRED', detail: `is required for ${field}.` } : null;
  if (!isNeeded) return { code: 'CONTRADICTION', detail: `must not be given for ${field}.` };
  if (path.length > maximumPath) return { code: 'TOO_LONG', detail: `must have at most ${maximumPath} characters.` };
  return path.includes('\u0000') ? { code: 'INVALID_FORMAT', detail: 'must not contain the character U+0000.' } : null;
}
