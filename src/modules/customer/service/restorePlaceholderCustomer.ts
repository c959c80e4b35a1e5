import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { restoreWithBelongings } from '../../deletion/service/restoreWithBelongings.ts';
import { restoreInput } from '../customer.inputs.ts';
import { getPlaceholderCustomer } from '../customer.repository.ts';

/** Brings a deleted placeholder customer back with what its delete took. @throws NotFound | Conflict | PermissionDenied */
export async function restorePlaceholderCustomer(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id } = parseInput(restoreInput, raw);
  return inTransaction(ctx, async (tx) => {
    const placeholder = await getPlaceholderCustomer(tx, ctx, { id, isDeleted: true });
    await restoreWithBelongings(tx, ctx, 'Customer', placeholder);
    return { id: placeholder.id };
  });
}
