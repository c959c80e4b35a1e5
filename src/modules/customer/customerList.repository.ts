import type { Row } from '../../platform/changes/entityWrites.ts';
import { NotFound } from '../../platform/domainError.ts';
import { decodeId } from '../../platform/ids.ts';
import { lockRows } from '../../platform/lockRows.ts';
import type { Gap } from '../../platform/positions.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { findCustomers } from './customer.repository.ts';

interface ListTarget {
  id: string;
  propertyPath?: string;
  isDeleted?: boolean;
}

/** A customer list, held until the transaction ends so that its order is changed by one caller at a time. @throws NotFound */
export async function getCustomerList(
  tx: Transaction,
  ctx: RequestContext,
  { id, propertyPath = 'id', isDeleted = false }: ListTarget,
): Promise<Row<'CustomerList'>> {
  const uuid = decodeId(id, 'CustomerList');
  lockRows(tx, ctx, 'customer_list', [uuid]);
  const where = { id: uuid ?? '', deletedAt: isDeleted ? { not: null } : null };
  const list = uuid && (await tx.customerList.findFirst({ where }));
  if (!list) throw new NotFound(propertyPath, id);
  return list;
}

/** The item that a customer has on a list. @throws NotFound also when the customer is not on the list */
export async function getItem(
  tx: Transaction,
  listId: string,
  { id, propertyPath }: { id: string; propertyPath: string },
): Promise<Row<'CustomerListItem'>> {
  const [customer] = await findCustomers(tx, [id]);
  const item = customer && (await tx.customerListItem.findFirst({ where: { listId, customerId: customer.id, deletedAt: null } }));
  if (!item) throw new NotFound(propertyPath, id);
  return item;
}

/** The items that customers have on a list. */
export const findItems = (tx: Transaction, listId: string, customerIds: string[]): Promise<Row<'CustomerListItem'>[]> =>
  tx.customerListItem.findMany({ where: { listId, customerId: { in: customerIds }, deletedAt: null } });

/** All items of a list in their order, deleted ones too. */
export const findAllItems = (tx: Transaction, listId: string): Promise<Row<'CustomerListItem'>[]> =>
  tx.customerListItem.findMany({ where: { listId }, orderBy: { position: 'asc' } });

/**
 * The gap behind an item of a list, at its start when there is no item, where `moved` counts as gone already. Deleted items
 * keep their positions, so that they come back in their places.
 */
export async function findGap(
  tx: Transaction,
  listId: string,
  item: Row<'CustomerListItem'> | null,
  moved?: Row<'CustomerListItem'>,
): Promise<Gap> {
  const next = await tx.customerListItem.findFirst({
    where: { listId, ...(item && { position: { gt: item.position } }), ...(moved && { id: { not: moved.id } }) },
    orderBy: { position: 'asc' },
    select: { position: true },
  });
  return { after: item?.position ?? null, before: next?.position ?? null };
}

/** The gap at the end of a list. */
export async function findEnd(tx: Transaction, listId: string): Promise<Gap> {
  const last = await tx.customerListItem.findFirst({ where: { listId }, orderBy: { position: 'desc' }, select: { position: true } });
  return { after: last?.position ?? null, before: null };
}
