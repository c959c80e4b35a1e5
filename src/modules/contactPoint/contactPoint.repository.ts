import type { Row } from '../../platform/changes/entityWrites.ts';
import { NotFound } from '../../platform/domainError.ts';
import { decodeId } from '../../platform/ids.ts';
import { lockRows } from '../../platform/lockRows.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { findCustomers, lockCustomers, type CustomerRow } from '../customer/customer.repository.ts';

interface Target {
  id: string;
  isDeleted?: boolean;
}

/** @throws NotFound */
export async function getContactPoint(tx: Transaction, { id, isDeleted = false }: Target): Promise<Row<'ContactPoint'>> {
  const uuid = decodeId(id, 'ContactPoint');
  const point = uuid && (await tx.contactPoint.findFirst({ where: { id: uuid, deletedAt: isDeleted ? { not: null } : null } }));
  if (!point) throw new NotFound('id', id);
  return point;
}

/** The same, with its customer and the locations of that kept until the transaction ends. @throws NotFound */
export async function holdContactPoint(tx: Transaction, ctx: RequestContext, target: Target): Promise<Row<'ContactPoint'>> {
  const { customerId } = await getContactPoint(tx, target);
  const { contactId } = await tx.customer.findUniqueOrThrow({ where: { tenantId_id: { tenantId: ctx.tenantId, id: customerId } } });
  lockRows(tx, ctx, 'contact', [contactId]);
  lockRows(tx, ctx, 'customer', [customerId]);
  // Whoever held them may have deleted or restored it.
  return getContactPoint(tx, target);
}

/** The customer that an id names, kept with its locations until the transaction ends; null when it names none. */
export async function lockCustomer(tx: Transaction, ctx: RequestContext, id: string): Promise<CustomerRow | null> {
  const [named] = await findCustomers(tx, [id]);
  lockRows(tx, ctx, 'contact', [named?.contactId ?? null]);
  const [customer] = await lockCustomers(tx, ctx, [id]);
  return customer ?? null;
}
