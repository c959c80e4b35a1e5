import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { deleteWithBelongings } from '../../deletion/service/deleteWithBelongings.ts';
import { deleteInput } from '../customer.inputs.ts';
import { getPlaceholderCustomer } from '../customer.repository.ts';

/** Deletes a placeholder customer with everything that belongs to it. @throws NotFound | StaleVersion | PermissionDenied */
export async function deletePlaceholderCustomer(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id, ifVersion } = parseInput(deleteInput, raw);
  return inTransaction(ctx, async (tx) => {
    const placeholder = await getPlaceholderCustomer(tx, ctx, { id });
    await assertUntouched(tx, 'Customer', placeholder, ifVersion);
    await deleteWithBelongings(tx, ctx, 'Customer', [placeholder]);
    return { id: placeholder.id };
  });
}
