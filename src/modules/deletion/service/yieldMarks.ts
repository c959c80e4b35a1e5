import { updateRows, type Row } from '../../../platform/changes/entityWrites.ts';
import { delegateOf } from '../../../platform/delegateOf.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { soleMarks } from '../dependencies.ts';
import type { DeletableModel } from './findBelongings.ts';

type AnyRow = Row<DeletableModel> & Record<string, unknown>;

/**
 * Rows that are about to come back, as they are once each has given up the mark that another row of its owner has by now. Of
 * several that had the mark one after the other and come back together, the last one keeps it.
 */
export async function yieldMarks(tx: Transaction, ctx: RequestContext, model: DeletableModel, rows: AnyRow[]): Promise<AnyRow[]> {
  const sole = soleMarks[model];
  const marked = sole ? rows.filter((row) => row[sole.mark]) : [];
  if (!sole || marked.length === 0) return rows;
  const { mark, columns } = sole;
  const ownerOf = (row: AnyRow) => columns.map((column) => row[column]).join();
  const ofSameOwners = columns.map((column) => ({ [column]: { in: marked.map((row) => row[column]).filter((id) => id !== null) } }));
  const holders = (await delegateOf(tx, model).findMany({ where: { deletedAt: null, [mark]: true, OR: ofSameOwners } })) as AnyRow[];
  const taken = new Set(holders.map(ownerOf));
  const yielding = marked
    .sort((one, other) => other.deletedAt!.getTime() - one.deletedAt!.getTime())
    .filter((row) => taken.size === taken.add(ownerOf(row)).size);
  const unmarked = new Map((await updateRows(tx, ctx, model, yielding, { [mark]: false })).map((row) => [row.id, row as AnyRow]));
  return rows.map((row) => unmarked.get(row.id) ?? row);
}
