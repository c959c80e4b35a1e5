import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { detailReferenceInput } from '../contactDetail.inputs.ts';
import { restoreWithBelongings } from '../../deletion/service/restoreWithBelongings.ts';
import { assertDetailsManagedHere } from './assertDetailsManagedHere.ts';
import { assertRoom } from './addDetail.ts';
import { findDetails, getDetail, getDetailOwner } from '../contactDetail.repository.ts';
import type { DetailModel } from '../kinds/DetailKind.ts';

/** Brings a removed detail back; it gives its preferred mark up when another one has it now. @throws NotFound | PermissionDenied */
export async function restoreDetail(
  ctx: RequestContext,
  { model, plural }: { model: DetailModel; plural: string },
  raw: unknown,
): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  return inTransaction(ctx, async (tx) => {
    assertDetailsManagedHere(tx, ctx, model);
    const { ownerId, id } = parseInput(detailReferenceInput, raw);
    const owner = await getDetailOwner(tx, ctx, 'ownerId', ownerId);
    const row = await getDetail(tx, model, owner, { id, isDeleted: true });
    assertRoom(await findDetails(tx, model, owner), plural);
    await restoreWithBelongings(tx, ctx, model, row);
    return { id: row.id };
  });
}
