import { updateRows, type Row } from '../../../platform/changes/entityWrites.ts';
import { delegateOf } from '../../../platform/delegateOf.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { mirrors } from '../dependencies.ts';
import type { DeletableModel } from './deleteWithBelongings.ts';

type AnyRow = Row<DeletableModel> & Record<string, unknown>;

/** Rows that are about to come back, with what their owner has by now in the column that repeats it. */
export async function renewMirrors(tx: Transaction, ctx: RequestContext, model: DeletableModel, rows: AnyRow[]): Promise<AnyRow[]> {
  const mirror = mirrors[model];
  if (!mirror || rows.length === 0) return rows;
  const { column, of, by } = mirror;
  const owners = (await delegateOf(tx, of).findMany({ where: { id: { in: rows.map((row) => row[by]) } } })) as AnyRow[];
  const valueOf = new Map(owners.map((owner) => [owner.id, owner[column]]));
  const outdated = rows.filter((row) => row[column] !== valueOf.get(row[by] as string));
  for (const value of new Set(outdated.map((row) => valueOf.get(row[by] as string)))) {
    const alike = outdated.filter((row) => valueOf.get(row[by] as string) === value);
    await updateRows(tx, ctx, model, alike, { [column]: value });
  }
  return rows.map((row) => (outdated.includes(row) ? { ...row, [column]: valueOf.get(row[by] as string), version: row.version + 1 } : row));
}
