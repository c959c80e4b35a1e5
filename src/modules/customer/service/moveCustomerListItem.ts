import { generateKeyBetween } from 'fractional-indexing';
import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { updateRow } from '../../../platform/changes/entityWrites.ts';
import { ValidationFailed } from '../../../platform/domainError.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import { isIn } from '../../../platform/positions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction, type Transaction } from '../../../platform/transaction.ts';
import { moveCustomerListItemInput } from '../customer.inputs.ts';
import { findGap, getCustomerList, getItem } from '../customerList.repository.ts';
import { respaceItems } from './respaceItems.ts';
import type { ChangedItem } from './removeCustomerListItem.ts';

/** Moves a customer to another place on a list. @throws NotFound | StaleVersion | ValidationFailed | PermissionDenied */
export async function moveCustomerListItem(ctx: RequestContext, raw: unknown): Promise<ChangedItem> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const { listId, customerId, ifVersion, afterCustomerId } = parseInput(moveCustomerListItemInput, raw);
  return inTransaction(ctx, async (tx) => {
    const list = await getCustomerList(tx, ctx, { id: listId, propertyPath: 'listId' });
    let { item, gap } = await findMove(tx, list.id, { customerId, afterCustomerId });
    await assertUntouched(tx, 'CustomerListItem', item, ifVersion, ['position']);
    if (await respaceItems(tx, ctx, list.id, gap)) ({ item, gap } = await findMove(tx, list.id, { customerId, afterCustomerId }));
    const position = isIn(gap, item.position) ? item.position : generateKeyBetween(gap.after, gap.before);
    await updateRow(tx, ctx, 'CustomerListItem', item, { position });
    return { id: item.id, listId: list.id };
  });
}

/** The item that moves, and the gap that it moves into. */
async function findMove(
  tx: Transaction,
  listId: string,
  { customerId, afterCustomerId }: { customerId: string; afterCustomerId?: string | null | undefined },
) {
  const item = await getItem(tx, listId, { id: customerId, propertyPath: 'customerId' });
  const after = afterCustomerId ? await getItem(tx, listId, { id: afterCustomerId, propertyPath: 'afterCustomerId' }) : null;
  if (after?.id === item.id) throw afterItself();
  return { item, gap: await findGap(tx, listId, after, item) };
}

const afterItself = () =>
  new ValidationFailed(
    [{ propertyPath: 'afterCustomerId', in: 'BODY', detail: 'must be another customer than the one that moves.', code: 'SELF_REFERENCE' }],
    'UNPROCESSABLE',
  );
