import type { Transaction } from '../../platform/transaction.ts';
import { openLists, type OpenListName } from './openLists.ts';

/** All values of a list: those that every tenant starts with, then the tenant's own in the order in which they came. */
export async function findListValues(tx: Transaction, list: OpenListName): Promise<string[]> {
  const added = await tx.openListValue.findMany({ where: { list }, orderBy: [{ createdAt: 'asc' }, { value: 'asc' }] });
  return [...openLists[list], ...added.map(({ value }) => value)];
}
