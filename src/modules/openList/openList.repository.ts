import type { Reader } from '../../platform/transaction.ts';
import { openListNames, toOpenList, type OpenList, type OpenListName } from './openLists.ts';

const orderBy = [{ createdAt: 'asc' as const }, { value: 'asc' as const }];

/** One list with all its values. */
export async function findList(tx: Reader, list: OpenListName): Promise<OpenList> {
  return toOpenList(list, await tx.openListValue.findMany({ where: { list }, orderBy }));
}

/** All lists, in one query. */
export async function findLists(tx: Reader): Promise<OpenList[]> {
  const added = await tx.openListValue.findMany({ orderBy });
  return openListNames.map((list) =>
    toOpenList(
      list,
      added.filter((row) => row.list === list),
    ),
  );
}
