import type { Transaction } from '../../platform/transaction.ts';
import { openListNames, openLists, type OpenList, type OpenListName } from './openLists.ts';

const orderBy = [{ createdAt: 'asc' as const }, { value: 'asc' as const }];

/** All values of one list. */
export async function findListValues(tx: Transaction, list: OpenListName): Promise<string[]> {
  const added = await tx.openListValue.findMany({ where: { list }, orderBy });
  return [...openLists[list], ...added.map(({ value }) => value)];
}

/** All lists, in one query. */
export async function findLists(tx: Transaction): Promise<OpenList[]> {
  const added = await tx.openListValue.findMany({ orderBy });
  return openListNames.map((list) => ({
    list,
    values: [...openLists[list], ...added.filter((row) => row.list === list).map(({ value }) => value)],
  }));
}
