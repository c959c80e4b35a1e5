import { isCrowded, respace, type Gap } from '../../../platform/positions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findAllItems } from '../customerList.repository.ts';

/** Gives the items of a list short positions in the same order when those around a gap have grown long; says whether it did. */
export async function respaceItems(tx: Transaction, ctx: RequestContext, listId: string, gap: Gap): Promise<boolean> {
  if (!isCrowded(gap)) return false;
  await respace(tx, ctx, 'CustomerListItem', await findAllItems(tx, listId));
  return true;
}
