import { assertVersion, deleteRows } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { detailReferenceInput } from '../contactDetail.inputs.ts';
import { getDetail, getDetailOwner } from '../contactDetail.repository.ts';
import type { DetailModel } from '../kinds/DetailKind.ts';

/** Deletes a detail; it can be restored. @throws NotFound | StaleVersion | PermissionDenied */
export async function removeDetail(ctx: RequestContext, model: DetailModel, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { ownerId, id, ifVersion } = parseInput(detailReferenceInput, raw);
  return inTransaction(ctx, async (tx) => {
    const owner = await getDetailOwner(tx, ctx, 'ownerId', ownerId);
    const row = await getDetail(tx, model, owner, { id });
    await assertVersion(tx, { type: model, uuid: row.id }, row.version, ifVersion);
    await deleteRows(tx, ctx, model, [row], newUuid());
    return { id: row.id };
  });
}
