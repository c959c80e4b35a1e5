import type { Row } from '../../platform/changes/entityWrites.ts';
import { NotFound } from '../../platform/domainError.ts';
import { decodeContactId, decodeCustomerId, decodeId } from '../../platform/ids.ts';
import { lockRows } from '../../platform/lockRows.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Reader, Transaction } from '../../platform/transaction.ts';
import { namesCustomer } from './customer.rules.ts';

export type CustomerRow = Row<'Customer'>;

const uuidIn = (id: string): string | null => decodeCustomerId(id) ?? decodeContactId(id);

/**
 * The customers that ids name, in the order of the ids; null where an id names none. Deleted ones count only when `where` says
 * so. One statement for all of them.
 */
export async function findCustomers(
  tx: Reader,
  ids: string[],
  where: { deletedAt?: null } = { deletedAt: null },
): Promise<(CustomerRow | null)[]> {
  const uuids = ids.map(uuidIn).filter((uuid) => uuid !== null);
  if (uuids.length === 0) return ids.map(() => null);
  const found = await tx.customer.findMany({
    where: { OR: [{ id: { in: uuids } }, { contactId: { in: uuids } }], ...where },
    include: { contact: { select: { kind: true } } },
  });
  const byUuid = new Map(found.flatMap((customer) => [customer.id, customer.contactId].map((uuid) => [uuid, customer])));
  return ids.map((id) => {
    const named = byUuid.get(uuidIn(id));
    return named && namesCustomer(id, named) ? named : null;
  });
}

/** The same, kept from being deleted until the transaction ends. */
export async function lockCustomers(tx: Transaction, ctx: RequestContext, ids: string[]): Promise<(CustomerRow | null)[]> {
  const customers = await findCustomers(tx, ids);
  lockRows(tx, ctx, 'customer', customers.map((customer) => customer?.id ?? null));
  return findCustomers(tx, ids);
}

/** A placeholder customer, kept from being changed until the transaction ends. @throws NotFound */
export async function getPlaceholderCustomer(
  tx: Transaction,
  ctx: RequestContext,
  { id, isDeleted = false }: { id: string; isDeleted?: boolean },
): Promise<CustomerRow> {
  const uuid = decodeId(id, 'PlaceholderCustomer');
  lockRows(tx, ctx, 'customer', [uuid]);
  const where = { id: uuid ?? '', contactId: null, deletedAt: isDeleted ? { not: null } : null };
  const placeholder = uuid && (await tx.customer.findFirst({ where }));
  if (!placeholder) throw new NotFound('id', id);
  return placeholder;
}
