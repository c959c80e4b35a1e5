import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { restoreWithBelongings } from '../../deletion/service/restoreWithBelongings.ts';
import { restoreImageInput } from '../image.inputs.ts';
import { getImage, getImageOwner } from '../image.repository.ts';
import { assertOwnerManagedHere } from './assertOwnerManagedHere.ts';
import { assertRoom, type WrittenImage } from './addImage.ts';

/** Brings a removed image back to its place. @throws NotFound | ValidationFailed | PermissionDenied */
export async function restoreImage(ctx: RequestContext, raw: unknown): Promise<WrittenImage> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { ownerId, id } = parseInput(restoreImageInput, raw);
  return inTransaction(ctx, async (tx) => {
    const owner = await getImageOwner(tx, ctx, ownerId);
    assertOwnerManagedHere(tx, ctx, owner);
    const image = await getImage(tx, owner, { id, isDeleted: true });
    await assertRoom(tx, owner);
    await restoreWithBelongings(tx, ctx, 'Image', image);
    return { id: image.id, owner: owner.reference };
  });
}
