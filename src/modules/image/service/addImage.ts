import { createRows } from '../../../platform/changes/entityWrites.ts';
import { ValidationFailed, type NodeReference } from '../../../platform/domainError.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction, type Transaction } from '../../../platform/transaction.ts';
import { addImageInput } from '../image.inputs.ts';
import { countImages, findFirstPosition, getImageOwner, type ImageOwner } from '../image.repository.ts';
import { inspectImage } from '../inspection/inspectImage.ts';
import { assertOwnerManagedHere } from './assertOwnerManagedHere.ts';

export interface WrittenImage {
  id: string;
  owner: NodeReference;
}

const maximumImages = 100;

/** Puts an image before the others of its owner. @throws NotFound | ValidationFailed | PermissionDenied */
export async function addImage(ctx: RequestContext, raw: unknown): Promise<WrittenImage> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const { ownerId, data } = parseInput(addImageInput, raw);
  const inspected = await inspectImage(data);
  return inTransaction(ctx, async (tx) => {
    const owner = await getImageOwner(tx, ctx, ownerId);
    assertOwnerManagedHere(tx, ctx, owner);
    await assertRoom(tx, owner);
    const id = newUuid();
    const position = await findFirstPosition(tx, owner);
    createRows(tx, ctx, 'Image', [{ id, ...owner.columns, position, ...inspected }]);
    await tx.imageData.createMany({ data: [{ tenantId: ctx.tenantId, imageId: id, bytes: new Uint8Array(data) }] });
    return { id, owner: owner.reference };
  });
}

/** @throws ValidationFailed when the owner has as many images as it may have */
export async function assertRoom(tx: Transaction, owner: ImageOwner): Promise<void> {
  if ((await countImages(tx, owner)) < maximumImages) return;
  const detail = `has ${maximumImages} images already, the most it may have.`;
  throw new ValidationFailed([{ propertyPath: 'ownerId', in: 'BODY', detail, code: 'TOO_LONG' }], 'UNPROCESSABLE');
}
