import { Prisma } from '../../../generated/prisma/client.ts';
import { restoreRows, updateRows, type Row } from '../../../platform/changes/entityWrites.ts';
import { delegateOf, snakeCase } from '../../../platform/delegateOf.ts';
import { ValidationFailed } from '../../../platform/domainError.ts';
import { nodeTypeOf } from '../../../platform/ids.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { assertUnique } from '../../../platform/assertUnique.ts';
import { belongings, holdings, ownerTables, references, type OwnerModel } from '../dependencies.ts';
import type { DeletableModel } from './findBelongings.ts';
import { renewMirrors } from './renewMirrors.ts';
import { yieldMarks } from './yieldMarks.ts';

type AnyRow = Row<DeletableModel> & Record<string, unknown>;
type Restored = Map<DeletableModel, AnyRow[]>;

/**
 * Brings a deleted row back with exactly what its deletion took. What also belongs to an owner that is deleted by now waits
 * for that one; references to what is gone by now end, as a forced deletion would have ended them; marks go to whoever has them.
 *
 * @throws ValidationFailed when the row belongs to an owner that is deleted
 * @throws Conflict when a key of one of the rows has a new holder, or two of them have one key
 */
export const restoreWithBelongings = <M extends DeletableModel>(tx: Transaction, ctx: RequestContext, model: M, row: Row<M>): Promise<void> =>
  restoreAllWithBelongings(tx, ctx, model, [row]);

/** The same for several rows, in a number of statements that does not grow with them. */
export async function restoreAllWithBelongings<M extends DeletableModel>(
  tx: Transaction,
  ctx: RequestContext,
  model: M,
  roots: Row<M>[],
): Promise<void> {
  if (roots.length === 0) return;
  const deletionIds = roots.map(({ deletionId }) => deletionId!);
  const restored: Restored = new Map();
  for (const each of reachableFrom(model)) {
    const rows = (await delegateOf(tx, each).findMany({ where: { deletionId: { in: deletionIds } } })) as AnyRow[];
    const waiting = await findWaiting(tx, ctx, each, rows, restored);
    if (roots.some(({ id }) => waiting.has(id))) throw ownerDeleted();
    await waitForOwners(tx, ctx, each, waiting);
    restored.set(each, rows.filter(({ id }) => !waiting.has(id)));
  }
  await holdNamed(tx, ctx, restored);
  for (const [each, found] of restored) {
    const rows = await renewMirrors(tx, ctx, each, found);
    await assertUnique(tx, each, rows, (field) => (each === model ? field : `${fieldOf(each, rows[0]!)}.${field}`));
    await restoreRows(tx, ctx, each, await yieldMarks(tx, ctx, each, rows));
  }
  await endLostReferences(tx, ctx, restored);
}

/** A model and those whose rows go with its rows, owners first. */
function reachableFrom(model: DeletableModel): Set<DeletableModel> {
  const reachable = new Set<DeletableModel>([model]);
  for (const belonging of belongings) if (reachable.has(belonging.of)) reachable.add(belonging.model);
  return reachable;
}

/** Of rows that would come back, those with an owner that stays deleted, by the deletion of that owner. */
async function findWaiting(
  tx: Transaction,
  ctx: RequestContext,
  model: DeletableModel,
  rows: AnyRow[],
  restored: Restored,
): Promise<Map<string, string>> {
  const waiting = new Map<string, string>();
  for (const { of, column } of belongings.filter((belonging) => belonging.model === model)) {
    const comesBack = new Set(restored.get(of)?.map(({ id }) => id));
    const ownerOf = (row: AnyRow) => row[column] as string | null;
    const owners = rows.map(ownerOf).filter((id) => id !== null && !comesBack.has(id));
    const deletions = await findDeletions(tx, ctx, of, [...new Set(owners)]);
    for (const row of rows) {
      const deletion = deletions.get(ownerOf(row) ?? '');
      if (deletion !== undefined) waiting.set(row.id, deletion);
    }
  }
  return waiting;
}

/** Rows join the deletions of their owners, with which they come back, in one statement for all of them. */
async function waitForOwners(tx: Transaction, { tenantId }: RequestContext, model: DeletableModel, waiting: Map<string, string>) {
  if (waiting.size === 0) return;
  await tx.$executeRaw`
    UPDATE ${Prisma.raw(snakeCase(model))} t SET deletion_id = w.deletion_id
    FROM unnest(${[...waiting.keys()]}::uuid[], ${[...waiting.values()]}::uuid[]) w(id, deletion_id)
    WHERE t.tenant_id = ${tenantId}::uuid AND t.id = w.id`;
}

/** The deletions of those owners that are deleted, held so that none is restored meanwhile. */
async function findDeletions(tx: Transaction, ctx: RequestContext, model: OwnerModel, ids: (string | null)[]) {
  const found = new Map<string, string>();
  if (ids.length === 0) return found;
  lockRows(tx, ctx, ownerTables[model], ids);
  for (const owner of await delegateOf(tx, model).findMany({ where: { id: { in: ids }, deletedAt: { not: null } } })) {
    found.set(owner.id, owner.deletionId!);
  }
  return found;
}

/** What the rows name is not deleted before they are back. One statement for each table, in which the ids are sorted. */
async function holdNamed(tx: Transaction, ctx: RequestContext, restored: Restored): Promise<void> {
  for (const table of new Set(holdings.map((holding) => holding.table))) {
    const named = holdings
      .filter((holding) => holding.table === table)
      .flatMap(({ model, column }) => (restored.get(model) ?? []).map((row) => row[column] as string | null));
    lockRows(tx, ctx, table, named);
  }
}

async function endLostReferences(tx: Transaction, ctx: RequestContext, restored: Restored): Promise<void> {
  for (const { model, where, end, alsoEndedBy } of references) {
    const ids = restored.get(model)?.map(({ id }) => id) ?? [];
    if (!end || ids.length === 0) continue;
    const gone = { OR: [{ deletedAt: { not: null } }, ...(alsoEndedBy ? [alsoEndedBy] : [])] };
    const lost = await delegateOf(tx, model).findMany({ where: { id: { in: ids }, ...where(gone) } });
    await updateRows(tx, ctx, model, lost, end(ctx));
  }
}

/** The field of an owner that shows rows of a model. */
const fieldOf = (model: DeletableModel, row: object): string => nodeTypeOf(model, row).replace(/^./, (first) => first.toLowerCase());

const ownerDeleted = () =>
  new ValidationFailed(
    [{ propertyPath: 'id', in: 'BODY', detail: 'belongs to something that is deleted. Restore that first.', code: 'OWNER_DELETED' }],
    'UNPROCESSABLE',
  );
