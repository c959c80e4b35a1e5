import { restoreRows } from '../../../platform/changes/entityWrites.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { restoreRelationshipInput } from '../relationship.inputs.ts';
import { getMembership } from '../relationship.repository.ts';
import { assertPartiesLive } from './assertPartiesLive.ts';

/**
 * Brings a deleted membership back.
 *
 * @throws NotFound | ValidationFailed when the member or the organization is deleted | PermissionDenied
 */
export async function restoreMembership(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id } = parseInput(restoreRelationshipInput, raw);
  return inTransaction(ctx, async (tx) => {
    const membership = await getMembership(tx, { id, isDeleted: true });
    const parties = [membership.contactId, membership.organizationId];
    await lockRows(tx, ctx, 'contact', parties);
    await assertPartiesLive(tx, parties);
    await restoreRows(tx, ctx, 'Membership', [membership]);
    return { id: membership.id };
  });
}
