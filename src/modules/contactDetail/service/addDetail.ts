import { createRows, updateRow } from '../../../platform/changes/entityWrites.ts';
import { ValidationFailed, type Warning } from '../../../platform/domainError.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction, type Transaction } from '../../../platform/transaction.ts';
import { assertNotSuppressed } from '../../privacy/service/assertNotSuppressed.ts';
import { namedInDetail } from '../../privacy/service/namedIn.ts';
import { detailTargetInput } from '../contactDetail.inputs.ts';
import { findDetails, getDetailOwner } from '../contactDetail.repository.ts';
import type { DetailOwner } from '../contactDetail.rules.ts';
import type { DetailKind, DetailModel, SharedInput, SharedPatch } from '../kinds/DetailKind.ts';
import { assertDetailsManagedHere } from './assertDetailsManagedHere.ts';
import { maximumDetails, newDetailRow } from './insertDetails.ts';
import { readHints } from './readHints.ts';

export interface WrittenDetail {
  id: string;
  warnings: Warning[];
}

/** Adds a detail after the others of its kind. @throws NotFound | Suppressed | ValidationFailed | PermissionDenied */
export async function addDetail<M extends DetailModel, Input extends SharedInput, Changes extends SharedPatch>(
  ctx: RequestContext,
  kind: DetailKind<M, Input, Changes>,
  raw: { ownerId: string },
): Promise<WrittenDetail> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  return inTransaction(ctx, async (tx) => {
    assertDetailsManagedHere(tx, ctx, kind.model);
    const { ownerId, detail } = parseInput(detailTargetInput(kind.input), raw);
    const owner = await getDetailOwner(tx, ctx, 'ownerId', ownerId);
    const others = await findDetails(tx, kind.model, owner);
    assertRoom(others, kind.plural);
    if (detail.isPreferred) await unmarkPreferred(tx, ctx, kind.model, owner);
    const hints = await readHints(tx, ctx, owner, kind, [detail]);
    const row = newDetailRow(kind, owner, detail, { position: (others.at(-1)?.position ?? -1) + 1, hints });
    await assertNotSuppressed(tx, ctx, namedInDetail(kind.model, row, { path: 'detail.' }));
    createRows(tx, ctx, kind.model, [row]);
    return { id: row.id, warnings: kind.warnings(detail, 'detail.') };
  });
}

/** At most one detail of a kind is preferred: marking one unmarks the other (RU.18). */
export async function unmarkPreferred(
  tx: Transaction,
  ctx: RequestContext,
  model: DetailModel,
  owner: DetailOwner,
): Promise<void> {
  for (const other of await findDetails(tx, model, owner)) {
    if (other.isPreferred) await updateRow(tx, ctx, model, other, { isPreferred: false });
  }
}

/** @throws ValidationFailed when an owner has as many details of a kind as it may have */
export function assertRoom(details: unknown[], plural: string): void {
  if (details.length < maximumDetails) return;
  const detail = `has ${maximumDetails} ${plural} already, the most it may have.`;
  throw new ValidationFailed([{ propertyPath: 'ownerId', in: 'BODY', detail, code: 'TOO_LONG' }], 'UNPROCESSABLE');
}
