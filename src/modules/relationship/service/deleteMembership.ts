import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { deleteWithBelongings } from '../../deletion/service/deleteWithBelongings.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { deleteRelationshipInput } from '../relationship.inputs.ts';
import { getMembership } from '../relationship.repository.ts';

/** Ends a membership. @throws NotFound | StaleVersion | PermissionDenied */
export async function deleteMembership(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { id, ifVersion } = parseInput(deleteRelationshipInput, raw);
    const membership = await getMembership(tx, { id });
    await assertUntouched(tx, 'Membership', membership, ifVersion);
    await deleteWithBelongings(tx, ctx, 'Membership', [membership]);
    return { id: membership.id };
  });
}
