import { createRows } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { createCustomerListInput } from '../customer.inputs.ts';

/** Creates an empty customer list. @throws ValidationFailed | PermissionDenied */
export async function createCustomerList(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const input = parseInput(createCustomerListInput, raw);
  const list = { id: newUuid(), ...input };
  return inTransaction(ctx, (tx) => {
    createRows(tx, ctx, 'CustomerList', [list]);
    return { id: list.id };
  });
}
