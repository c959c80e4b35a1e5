import { updateRow } from '../../../platform/changes/entityWrites.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { assertNotSuppressed } from '../../privacy/service/assertNotSuppressed.ts';
import { namedInDetail } from '../../privacy/service/namedIn.ts';
import { detailChangeInput } from '../contactDetail.inputs.ts';
import { getDetail, getDetailOwner } from '../contactDetail.repository.ts';
import type { DetailKind, DetailModel, SharedInput, SharedPatch } from '../kinds/DetailKind.ts';
import { assertDetailsManagedHere } from './assertDetailsManagedHere.ts';
import { unmarkPreferred, type WrittenDetail } from './addDetail.ts';
import { readHints } from './readHints.ts';

/** Changes what is given of a detail. @throws NotFound | StaleVersion | Suppressed | ValidationFailed | PermissionDenied */
export async function updateDetail<M extends DetailModel, Input extends SharedInput, Changes extends SharedPatch>(
  ctx: RequestContext,
  kind: DetailKind<M, Input, Changes>,
  raw: { ownerId: string; id: string },
): Promise<WrittenDetail> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  return inTransaction(ctx, async (tx) => {
    assertDetailsManagedHere(tx, ctx, kind.model);
    const { ownerId, id, ifVersion, patch } = parseInput(detailChangeInput(kind.patch), raw);
    const owner = await getDetailOwner(tx, ctx, 'ownerId', ownerId);
    const before = await getDetail(tx, kind.model, owner, { id });
    if (patch.isPreferred && !before.isPreferred) await unmarkPreferred(tx, ctx, kind.model, owner);
    const hints = await readHints(tx, ctx, owner, kind, [patch]);
    const columns = {
      isPreferred: patch.isPreferred,
      description: patch.description === '' ? null : patch.description,
      usageContext: patch.usageContext,
      ...kind.toPatch(patch, before, hints),
    };
    await assertNotSuppressed(tx, ctx, namedInDetail(kind.model, columns, { path: 'patch.', before }));
    await updateRow(tx, ctx, kind.model, before, columns, { ifVersion });
    return { id: before.id, warnings: kind.warnings(patch, 'patch.') };
  });
}
