import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { deleteWithBelongings } from '../../deletion/service/deleteWithBelongings.ts';
import { deleteInput } from '../customer.inputs.ts';
import { getCustomerList } from '../customerList.repository.ts';

/** Deletes a customer list with its items; the customers stay. @throws NotFound | StaleVersion | PermissionDenied */
export async function deleteCustomerList(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id, ifVersion } = parseInput(deleteInput, raw);
  return inTransaction(ctx, async (tx) => {
    const list = await getCustomerList(tx, ctx, { id });
    await assertUntouched(tx, 'CustomerList', list, ifVersion);
    await deleteWithBelongings(tx, ctx, 'CustomerList', [list]);
    return { id: list.id };
  });
}
