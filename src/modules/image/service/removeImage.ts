import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { deleteWithBelongings } from '../../deletion/service/deleteWithBelongings.ts';
import { removeImageInput } from '../image.inputs.ts';
import { getImage, getImageOwner } from '../image.repository.ts';
import { assertOwnerManagedHere } from './assertOwnerManagedHere.ts';
import type { WrittenImage } from './addImage.ts';

/** Deletes an image; it can be restored. @throws NotFound | StaleVersion | PermissionDenied */
export async function removeImage(ctx: RequestContext, raw: unknown): Promise<WrittenImage> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const { ownerId, id, ifVersion } = parseInput(removeImageInput, raw);
  return inTransaction(ctx, async (tx) => {
    const owner = await getImageOwner(tx, ctx, ownerId);
    assertOwnerManagedHere(tx, ctx, owner);
    const image = await getImage(tx, owner, { id });
    await assertUntouched(tx, 'Image', image, ifVersion);
    await deleteWithBelongings(tx, ctx, 'Image', [image]);
    return { id: image.id, owner: owner.reference };
  });
}
