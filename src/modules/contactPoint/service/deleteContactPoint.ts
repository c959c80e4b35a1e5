import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { deleteWithBelongings } from '../../deletion/service/deleteWithBelongings.ts';
import { deleteContactPointInput } from '../contactPoint.inputs.ts';
import { holdContactPoint } from '../contactPoint.repository.ts';

/** Takes a contact point off its customer. @throws NotFound | StaleVersion | PermissionDenied */
export async function deleteContactPoint(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id, ifVersion } = parseInput(deleteContactPointInput, raw);
  return inTransaction(ctx, async (tx) => {
    const point = await holdContactPoint(tx, ctx, { id });
    await assertUntouched(tx, 'ContactPoint', point, ifVersion);
    await deleteWithBelongings(tx, ctx, 'ContactPoint', [point]);
    return { id: point.id };
  });
}
