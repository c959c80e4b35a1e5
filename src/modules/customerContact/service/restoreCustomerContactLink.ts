import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { restoreWithBelongings } from '../../deletion/service/restoreWithBelongings.ts';
import { restoreCustomerContactLinkInput } from '../customerContactLink.inputs.ts';
import { getLink, lockOwners } from '../customerContactLink.repository.ts';

/**
 * Brings a deleted link back; it is not primary when another one is by now.
 *
 * @throws NotFound | Conflict | ValidationFailed when its customer or customer contact is deleted | PermissionDenied
 */
export async function restoreCustomerContactLink(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id } = parseInput(restoreCustomerContactLinkInput, raw);
  return inTransaction(ctx, async (tx) => {
    await lockOwners(tx, ctx, await getLink(tx, { id, isDeleted: true }));
    // Whoever held them may have restored the link.
    const link = await getLink(tx, { id, isDeleted: true });
    await restoreWithBelongings(tx, ctx, 'CustomerContactLink', link);
    return { id: link.id };
  });
}
