import { generateNKeysBetween } from 'fractional-indexing';
import { updateColumn } from '../../../platform/changes/entityWrites.ts';
import { isCrowded, type Gap } from '../../../platform/positions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findAllItems } from '../customerList.repository.ts';

/** Gives the items of a list short positions in the same order when those around a gap have grown long; says whether it did. */
export async function respaceItems(tx: Transaction, ctx: RequestContext, listId: string, gap: Gap): Promise<boolean> {
  if (!isCrowded(gap)) return false;
  const items = await findAllItems(tx, listId);
  const positions = generateNKeysBetween(null, null, items.length);
  const changes = items.map((item, index) => ({ before: item, value: positions[index]! }));
  await updateColumn(tx, ctx, 'CustomerListItem', 'position', changes);
  return true;
}
