import { generateNKeysBetween } from 'fractional-indexing';
import { createRows } from '../../../platform/changes/entityWrites.ts';
import { NotFound } from '../../../platform/domainError.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { Gap } from '../../../platform/positions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction, type Transaction } from '../../../platform/transaction.ts';
import { addCustomerListItemsInput } from '../customer.inputs.ts';
import { lockCustomers, type CustomerRow } from '../customer.repository.ts';
import { findEnd, findGap, findItems, getCustomerList, getItem } from '../customerList.repository.ts';
import { respaceItems } from './respaceItems.ts';

export interface AddedItems {
  listId: string;
  /** The items of the customers that were named, in the order of their ids. */
  itemIds: string[];
  /** The ids that name no customer. */
  problems: NotFound[];
}

/**
 * Puts customers on a list, each at most once: one that is there already stays where it is (RU.25). What is no customer is
 * left out and said.
 *
 * @throws NotFound when there is no such list, or no such customer on it to put them after | ValidationFailed | PermissionDenied
 */
export async function addCustomerListItems(ctx: RequestContext, raw: unknown): Promise<AddedItems> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const { listId, customerIds, afterCustomerId } = parseInput(addCustomerListItemsInput, raw);
  return inTransaction(ctx, async (tx) => {
    const list = await getCustomerList(tx, ctx, { id: listId, propertyPath: 'listId' });
    let gap = await findGapAfter(tx, list.id, afterCustomerId);
    if (await respaceItems(tx, ctx, list.id, gap)) gap = await findGapAfter(tx, list.id, afterCustomerId);
    const customers = await lockCustomers(tx, ctx, customerIds);
    const wanted = [...new Set(customers.flatMap((customer) => customer?.id ?? []))];
    const itemIdOf = new Map((await findItems(tx, list.id, wanted)).map((item) => [item.customerId, item.id]));
    const missing = wanted.filter((id) => !itemIdOf.has(id));
    const positions = generateNKeysBetween(gap.after, gap.before, missing.length);
    const items = missing.map((customerId, index) => ({ id: newUuid(), listId: list.id, customerId, position: positions[index]! }));
    createRows(tx, ctx, 'CustomerListItem', items);
    for (const { customerId, id } of items) itemIdOf.set(customerId, id);
    return { listId: list.id, itemIds: wanted.map((id) => itemIdOf.get(id)!), problems: problemsOf(customerIds, customers) };
  });
}

/** At the end when no customer is named, at the start when it is null. */
async function findGapAfter(tx: Transaction, listId: string, afterCustomerId: string | null | undefined): Promise<Gap> {
  if (afterCustomerId === undefined) return findEnd(tx, listId);
  const propertyPath = 'afterCustomerId';
  return findGap(tx, listId, afterCustomerId === null ? null : await getItem(tx, listId, { id: afterCustomerId, propertyPath }));
}

const problemsOf = (ids: string[], customers: (CustomerRow | null)[]): NotFound[] =>
  ids.flatMap((id, index) =>
    customers[index] ? [] : [Object.assign(new NotFound(`customerIds.${index}`, id), { index })],
  );
