import { lockRows } from '../../../platform/lockRows.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { restoreWithBelongings } from '../../deletion/service/restoreWithBelongings.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { restoreRelationshipInput } from '../relationship.inputs.ts';
import { getMembership } from '../relationship.repository.ts';

/**
 * Brings a deleted membership back.
 *
 * @throws NotFound | ValidationFailed when the member or the organization is deleted | PermissionDenied
 */
export async function restoreMembership(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { id } = parseInput(restoreRelationshipInput, raw);
    const { contactId, organizationId } = await getMembership(tx, { id, isDeleted: true });
    lockRows(tx, ctx, 'contact', [contactId, organizationId]);
    // Whoever held them may have restored it, or left it to the deletion of the other one.
    const membership = await getMembership(tx, { id, isDeleted: true });
    await restoreWithBelongings(tx, ctx, 'Membership', membership);
    return { id: membership.id };
  });
}
