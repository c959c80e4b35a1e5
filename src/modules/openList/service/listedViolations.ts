import type { Violation } from '../../../platform/domainError.ts';
import type { Reader } from '../../../platform/transaction.ts';
import { findList } from '../openList.repository.ts';
import { openLists, type OpenListName } from '../openLists.ts';

const shownValues = 20;

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
  const given = typeof values === 'string' ? [values] : values;
  const known: readonly string[] = openLists[list];
  if (given.every((value) => known.includes(value))) return [];
  const { values: listed } = await findList(tx, list);
  return given.flatMap((value, index): Violation[] =>
    listed.includes(value)
      ? []
      : [
          {
            propertyPath: typeof values === 'string' ? propertyPath : `${propertyPath}.${index}`,
            in: 'BODY',
            detail: `is not a value of the list ${list}: ${inWords(listed)}. A back office can add values to it.`,
            code: 'NOT_LISTED',
          },
        ],
  );
}

function inWords(listed: string[]): string {
  const more = listed.length - shownValues;
  return listed.slice(0, shownValues).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
