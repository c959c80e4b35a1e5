import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { deleteRows } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { removeCustomerListItemInput } from '../customer.inputs.ts';
import { getCustomerList, getItem } from '../customerList.repository.ts';

/** What a use case on one item of a list answers. */
export interface ChangedItem {
  id: string;
  listId: string;
}

/** Takes a customer off a list (R3.79); the customer stays. @throws NotFound | StaleVersion | PermissionDenied */
export async function removeCustomerListItem(ctx: RequestContext, raw: unknown): Promise<ChangedItem> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const { listId, customerId, ifVersion } = parseInput(removeCustomerListItemInput, raw);
  return inTransaction(ctx, async (tx) => {
    const list = await getCustomerList(tx, ctx, { id: listId, propertyPath: 'listId' });
    const item = await getItem(tx, list.id, { id: customerId, propertyPath: 'customerId' });
    await assertUntouched(tx, 'CustomerListItem', item, ifVersion);
    await deleteRows(tx, ctx, 'CustomerListItem', [item], newUuid);
    return { id: item.id, listId: list.id };
  });
}
