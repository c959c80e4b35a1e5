import { createRows, updateEach, type Row } from '../../../platform/changes/entityWrites.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { deleteWithBelongings } from '../../deletion/service/deleteWithBelongings.ts';
import type { DetailModel } from '../kinds/DetailKind.ts';
import type { DetailChanges } from './compareDetails.ts';
import type { PlannedDetails } from './planDetails.ts';

/** Writes what planDetails planned. The caller holds the contacts. */
export async function writeDetails(tx: Transaction, ctx: RequestContext, planned: readonly PlannedDetails[]): Promise<void> {
  await writeKind(tx, ctx, 'Address', planned.map(({ addresses }) => addresses));
  await writeKind(tx, ctx, 'Email', planned.map(({ emails }) => emails));
  await writeKind(tx, ctx, 'Phone', planned.map(({ phones }) => phones));
  await writeKind(tx, ctx, 'WebAddress', planned.map(({ webAddresses }) => webAddresses));
}

async function writeKind<M extends DetailModel>(tx: Transaction, ctx: RequestContext, model: M, all: DetailChanges<M>[]): Promise<void> {
  const removed = all.flatMap((each) => each.removed);
  const changed = all.flatMap((each) => each.changed);
  if (removed.length > 0) await deleteWithBelongings(tx, ctx, model, removed, { isEachAlone: true });
  // A mark is given up before another one takes it.
  const isMarked = ({ patch }: (typeof changed)[number]) => Boolean((patch as Partial<Row<DetailModel>>).isPreferred);
  await updateEach(tx, ctx, model, changed.filter((change) => !isMarked(change)));
  await updateEach(tx, ctx, model, changed.filter(isMarked));
  createRows(tx, ctx, model, all.flatMap((each) => each.created));
}
