import { generateNKeysBetween } from 'fractional-indexing';
import { updateColumn } from '../../../platform/changes/entityWrites.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { findAllItems, type Gap } from '../customerList.repository.ts';

/** Positions grow with each insertion at one place, and PostgreSQL's index holds at most 2,704 bytes. */
const longestPosition = 200;

/** Gives the items of a list short positions in the same order when those around a gap have grown long; says whether it did. */
export async function respaceItems(tx: Transaction, ctx: RequestContext, listId: string, { after, before }: Gap): Promise<boolean> {
  if (Math.max(after?.length ?? 0, before?.length ?? 0) <= longestPosition) return false;
  const items = await findAllItems(tx, listId);
  const positions = generateNKeysBetween(null, null, items.length);
  const changes = items.map((item, index) => ({ before: item, value: positions[index]! }));
  await updateColumn(tx, ctx, 'CustomerListItem', 'position', changes);
  return true;
}
