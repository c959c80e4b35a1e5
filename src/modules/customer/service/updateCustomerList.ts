import { updateRow } from '../../../platform/changes/entityWrites.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { updateCustomerListInput } from '../customer.inputs.ts';
import { getCustomerList } from '../customerList.repository.ts';

/** Renames a customer list. @throws NotFound | StaleVersion | ValidationFailed | PermissionDenied */
export async function updateCustomerList(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const { id, ifVersion, name } = parseInput(updateCustomerListInput, raw);
  return inTransaction(ctx, async (tx) => {
    const before = await getCustomerList(tx, ctx, { id });
    await updateRow(tx, ctx, 'CustomerList', before, { name }, { ifVersion });
    return { id: before.id };
  });
}
