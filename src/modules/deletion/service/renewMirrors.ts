import { updateRows, type Row } from '../../../platform/changes/entityWrites.ts';
import { delegateOf } from '../../../platform/delegateOf.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { mirrors } from '../dependencies.ts';
import type { DeletableModel } from './findBelongings.ts';

type AnyRow = Row<DeletableModel> & Record<string, unknown>;

/** Rows that are about to come back, with what their owner has by now in the column that repeats it. */
export async function renewMirrors(tx: Transaction, ctx: RequestContext, model: DeletableModel, rows: AnyRow[]): Promise<AnyRow[]> {
  const mirror = mirrors[model];
  if (!mirror || rows.length === 0) return rows;
  const { column, of, by } = mirror;
  const owners = (await delegateOf(tx, of).findMany({ where: { id: { in: rows.map((row) => row[by]) } } })) as AnyRow[];
  const values = new Map(owners.map((owner) => [owner.id, owner[column]]));
  const valueFor = (row: AnyRow) => values.get(row[by] as string);
  const outdated = rows.filter((row) => row[column] !== valueFor(row));
  const renewed = new Map<string, AnyRow>();
  for (const value of new Set(outdated.map(valueFor))) {
    const alike = outdated.filter((row) => valueFor(row) === value);
    for (const row of await updateRows(tx, ctx, model, alike, { [column]: value })) renewed.set(row.id, row);
  }
  return rows.map((row) => renewed.get(row.id) ?? row);
}
