import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { deleteWithBelongings } from '../../deletion/service/deleteWithBelongings.ts';
import { detailRemovalInput } from '../contactDetail.inputs.ts';
import { getDetail, getDetailOwner } from '../contactDetail.repository.ts';
import type { DetailModel } from '../kinds/DetailKind.ts';
import { assertDetailsManagedHere } from './assertDetailsManagedHere.ts';

/**
 * Deletes a detail; it can be restored. What names an address keeps it from going, unless `force` is given.
 *
 * @throws NotFound | StaleVersion | InUse | PermissionDenied
 */
export async function removeDetail(ctx: RequestContext, model: DetailModel, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  return inTransaction(ctx, async (tx) => {
    assertDetailsManagedHere(tx, ctx, model);
    const { ownerId, id, ifVersion, force } = parseInput(detailRemovalInput, raw);
    const owner = await getDetailOwner(tx, ctx, 'ownerId', ownerId);
    const row = await getDetail(tx, model, owner, { id });
    await assertUntouched(tx, model, row, ifVersion);
    await deleteWithBelongings(tx, ctx, model, [row], { force });
    return { id: row.id };
  });
}
