import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { restoreWithBelongings } from '../../deletion/service/restoreWithBelongings.ts';
import { restoreContactPointInput } from '../contactPoint.inputs.ts';
import { holdContactPoint } from '../contactPoint.repository.ts';

/** Brings a deleted contact point back. @throws NotFound | ValidationFailed when its customer is deleted | PermissionDenied */
export async function restoreContactPoint(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id } = parseInput(restoreContactPointInput, raw);
  return inTransaction(ctx, async (tx) => {
    const point = await holdContactPoint(tx, ctx, { id, isDeleted: true });
    await restoreWithBelongings(tx, ctx, 'ContactPoint', point);
    return { id: point.id };
  });
}
