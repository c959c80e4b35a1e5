import type { Violation } from '../../../platform/domainError.ts';
import type { Reader } from '../../../platform/transaction.ts';
import { findList } from '../openList.repository.ts';
import { openLists, type OpenListName } from '../openLists.ts';

const shownValues = 20;

type Check = (values: string | readonly string[], propertyPath: string) => Violation[];

/**
 * One violation for each value that is not on the tenant's list (R3.82). A single value is at `propertyPath` itself, the
 * elements of a list are at `propertyPath.0`, `propertyPath.1` …
 */
export async function listedViolations(
  tx: Reader,
  list: OpenListName,
  values: string | readonly string[],
  propertyPath: string,
): Promise<Violation[]> {
  const check = await checkListed(tx, list, typeof values === 'string' ? [values] : values);
  return check(values, propertyPath);
}

/** The same for many places: the list is read once, if it may hold one of the values that stand there. */
export async function checkListed(tx: Reader, list: OpenListName, all: readonly string[]): Promise<Check> {
  const known: readonly string[] = openLists[list];
  const listed = all.every((value) => known.includes(value)) ? [...known] : (await findList(tx, list)).values;
  const violation = (propertyPath: string): Violation => ({
    propertyPath,
    in: 'BODY',
    detail: `is not a value of the list ${list}: ${inWords(listed)}. A back office can add values to it.`,
    code: 'NOT_LISTED',
  });
  return (values, propertyPath) => {
    if (typeof values === 'string') return listed.includes(values) ? [] : [violation(propertyPath)];
    return values.flatMap((value, index) => (listed.includes(value) ? [] : [violation(`${propertyPath}.${index}`)]));
  };
}

function inWords(listed: string[]): string {
  const more = listed.length - shownValues;
  return listed.slice(0, shownValues).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
