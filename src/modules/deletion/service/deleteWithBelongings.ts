import { deleteRows, updateRows, type Row } from '../../../platform/changes/entityWrites.ts';
import { delegateOf } from '../../../platform/delegateOf.ts';
import { InUse, type NodeReference } from '../../../platform/domainError.ts';
import { newUuid, nodeTypeOf } from '../../../platform/ids.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { belongings, references, type DependentModel } from '../dependencies.ts';
import { findBelongings, type DeletableModel, type TakenRows } from './findBelongings.ts';

interface Options {
  /** Ends the references that keep the rows from being deleted. */
  force?: boolean | null | undefined;
  /** What a caller who is refused can do. */
  remedy?: string;
  /** Each of the rows goes in a deletion of its own, with what belongs to it, and can be restored alone. */
  isEachAlone?: boolean;
}

interface Dependent {
  model: DependentModel;
  row: Row<DependentModel>;
  patch: object;
}

const remedyAlone = 'Change them first.';
const forceRemedy = 'Change them first, or repeat this with force, which ends those references or leaves them without effect.';

/**
 * Deletes rows with everything that belongs to them, in one deletion unless each is to go alone. The caller holds what the rows
 * belong to.
 *
 * @throws InUse when others refer to what goes, unless that is forced
 */
export async function deleteWithBelongings<M extends DeletableModel>(
  tx: Transaction,
  ctx: RequestContext,
  model: M,
  rows: Row<M>[],
  { force, remedy = forceRemedy, isEachAlone = false }: Options = {},
): Promise<void> {
  const taken = await findBelongings(tx, ctx, new Map([[model, rows]]));
  const dependents = await findDependents(tx, ctx, model, taken);
  if (dependents.length && !force) {
    throw new InUse(dependents.map(referenceTo), remedy);
  }
  for (const alike of groupAlike(dependents)) {
    const [{ model: changed, patch }] = alike;
    await updateRows(tx, ctx, changed, alike.map(({ row }) => row), patch);
  }
  const deletionIds = isEachAlone ? ownDeletions(model, taken) : new Map<string, string>();
  const shared = newUuid();
  for (const [takenModel, takenRows] of [...taken].reverse()) {
    await deleteRows(tx, ctx, takenModel, takenRows, ({ id }) => deletionIds.get(id) ?? shared);
  }
}

/**
 * What keeps each of several rows from being deleted, by their ids; nothing for those that may go. Only references whose registry
 * entry says how it names its targets can be told apart.
 */
export async function findInUse<M extends DeletableModel>(
  tx: Transaction,
  ctx: RequestContext,
  model: M,
  rows: Row<M>[],
): Promise<Map<string, InUse>> {
  const dependents = rows.length ? await findDependents(tx, ctx, model, new Map([[model, rows]])) : [];
  const found = new Map<string, InUse>();
  for (const row of rows) {
    const named = references.filter(({ to }) => to === model);
    const own = dependents.filter((dependent) =>
      named.some(({ model: of, names }) => of === dependent.model && names!(dependent.row, row)),
    );
    if (own.length) found.set(row.id, new InUse(own.map(referenceTo), remedyAlone));
  }
  return found;
}

const referenceTo = ({ model, row }: Dependent): NodeReference => ({ type: nodeTypeOf(model, row), uuid: row.id });

/** The deletions of rows and of what goes with them: with the first owner that goes. */
function ownDeletions(root: DeletableModel, taken: TakenRows): Map<string, string> {
  const deletionIds = new Map(taken.get(root)!.map(({ id }) => [id, newUuid()]));
  for (const { model, of, column } of belongings) {
    if (!taken.has(of)) continue;
    for (const row of taken.get(model) ?? []) {
      const deletionId = deletionIds.get((row as Record<string, unknown>)[column] as string);
      if (deletionId && !deletionIds.has(row.id)) deletionIds.set(row.id, deletionId);
    }
  }
  return deletionIds;
}

/** Those that change in the same way together, so that thousands are written at once. */
function groupAlike(dependents: Dependent[]): [Dependent, ...Dependent[]][] {
  const groups = new Map<string, [Dependent, ...Dependent[]]>();
  for (const dependent of dependents) {
    const key = JSON.stringify([dependent.model, dependent.patch]);
    const group = groups.get(key);
    if (group) group.push(dependent);
    else groups.set(key, [dependent]);
  }
  return [...groups.values()];
}

/** What refers to the rows that go and does not go itself; what refers twice is there once. */
async function findDependents(
  tx: Transaction,
  ctx: RequestContext,
  root: DeletableModel,
  taken: TakenRows,
): Promise<Dependent[]> {
  const dependents = new Map<string, Dependent>();
  for (const { model, to, where, end, isDirect } of references) {
    const targets = isDirect && to !== root ? [] : (taken.get(to) ?? []);
    if (targets.length === 0) continue;
    const goes = taken.get(model)?.map(({ id }) => id) ?? [];
    const found = await delegateOf(tx, model).findMany({
      where: { deletedAt: null, id: { notIn: goes }, ...where({ id: { in: targets.map(({ id }) => id) } }) },
      orderBy: { id: 'asc' },
    });
    for (const row of found) {
      dependents.set(row.id, { model, row, patch: { ...dependents.get(row.id)?.patch, ...end?.(ctx) } });
    }
  }
  return [...dependents.values()];
}
