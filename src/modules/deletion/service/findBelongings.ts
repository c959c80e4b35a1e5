import type { Row } from '../../../platform/changes/entityWrites.ts';
import { delegateOf } from '../../../platform/delegateOf.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { belongings, isOwner, ownerTables, type DependentModel, type OwnerModel } from '../dependencies.ts';

export type DeletableModel = DependentModel | OwnerModel;

/** Rows of several models, owners first. */
export type TakenRows = Map<DeletableModel, Row<DeletableModel>[]>;

interface Options {
  /** What is deleted already as well. */
  includesDeleted?: boolean;
  /** Nothing is held, because nothing is going to be written. */
  isReadOnly?: boolean;
}

/**
 * Rows and all that belongs to them, owners first. Owners are held before their own belongings are looked for, so that whoever is
 * adding one has finished by then.
 */
export async function findBelongings(
  tx: Transaction,
  ctx: RequestContext,
  roots: ReadonlyMap<DeletableModel, Row<DeletableModel>[]>,
  { includesDeleted = false, isReadOnly = false }: Options = {},
): Promise<TakenRows> {
  const taken: TakenRows = new Map(roots);
  const hold = (model: DeletableModel, rows: Row<DeletableModel>[]) => {
    if (!isReadOnly && isOwner(model)) lockRows(tx, ctx, ownerTables[model], rows.map(({ id }) => id));
  };
  for (const [model, rows] of roots) hold(model, rows);
  for (const dependent of new Set(belongings.map((belonging) => belonging.model))) {
    const owned = belongings.flatMap(({ model, of: owner, column }) => {
      const ids = model === dependent ? (taken.get(owner)?.map(({ id }) => id) ?? []) : [];
      return ids.length ? [{ [column]: { in: ids } }] : [];
    });
    if (owned.length === 0) continue;
    const known = taken.get(dependent) ?? [];
    const where = { ...(!includesDeleted && { deletedAt: null }), id: { notIn: known.map(({ id }) => id) }, OR: owned };
    const found = await delegateOf(tx, dependent).findMany({ where, orderBy: { id: 'asc' } });
    if (found.length === 0) continue;
    taken.set(dependent, [...known, ...found]);
    hold(dependent, found);
  }
  return taken;
}
