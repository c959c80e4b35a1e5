import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { restoreWithBelongings } from '../../deletion/service/restoreWithBelongings.ts';
import { restoreInput } from '../customer.inputs.ts';
import { getCustomerList } from '../customerList.repository.ts';

/** Brings a deleted customer list back with the items that its delete took. @throws NotFound | PermissionDenied */
export async function restoreCustomerList(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id } = parseInput(restoreInput, raw);
  return inTransaction(ctx, async (tx) => {
    const list = await getCustomerList(tx, ctx, { id, isDeleted: true });
    await restoreWithBelongings(tx, ctx, 'CustomerList', list);
    return { id: list.id };
  });
}
