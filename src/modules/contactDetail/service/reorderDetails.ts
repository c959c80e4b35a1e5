import { updateColumn, type Row } from '../../../platform/changes/entityWrites.ts';
import { ValidationFailed } from '../../../platform/domainError.ts';
import { decodeId } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { detailOrderInput } from '../contactDetail.inputs.ts';
import { findDetails, getDetailOwner } from '../contactDetail.repository.ts';
import type { DetailModel } from '../kinds/DetailKind.ts';
import { assertDetailsManagedHere } from './assertDetailsManagedHere.ts';

/** Puts all details of a kind into a new order. @throws NotFound | ValidationFailed | PermissionDenied */
export async function reorderDetails(
  ctx: RequestContext,
  model: DetailModel,
  raw: unknown,
): Promise<{ ids: string[] }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  return inTransaction(ctx, async (tx) => {
    assertDetailsManagedHere(tx, ctx, model);
    const { ownerId, ids } = parseInput(detailOrderInput, raw);
    const owner = await getDetailOwner(tx, ctx, 'ownerId', ownerId);
    const details = await findDetails(tx, model, owner);
    const ordered = inOrder(details, ids, model);
    await updateColumn(tx, ctx, model, 'position', ordered.map((before, value) => ({ before, value })));
    return { ids: ordered.map((detail) => detail.id) };
  });
}

function inOrder(details: Row<DetailModel>[], ids: string[], model: DetailModel): Row<DetailModel>[] {
  const byId = new Map(details.map((detail) => [detail.id, detail]));
  const wanted = ids.map((id) => byId.get(decodeId(id, model) ?? ''));
  const isComplete = wanted.length === details.length && new Set(wanted).size === details.length;
  if (isComplete && wanted.every((detail) => detail !== undefined)) return wanted;
  throw new ValidationFailed(
    [
      {
        propertyPath: 'ids',
        in: 'BODY',
        detail: `must name each of the ${details.length} details of this kind once.`,
        code: 'INCOMPLETE_ORDER',
      },
    ],
    'UNPROCESSABLE',
  );
}
