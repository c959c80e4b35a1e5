import type { Prisma } from '../../generated/prisma/client.ts';
import type { Row } from '../../platform/changes/entityWrites.ts';
import { NotFound } from '../../platform/domainError.ts';
import { decodeContactId, decodeId } from '../../platform/ids.ts';
import { lockRows } from '../../platform/lockRows.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Reader, Transaction } from '../../platform/transaction.ts';
import { findCustomers } from '../customer/customer.repository.ts';
import { findRole, type RoleRow } from '../role/role.repository.ts';

/**
 * The role of customer that an id names. Its contact is locked until the transaction ends, together with `others`.
 *
 * @throws NotFound also for a placeholder customer, which has no role
 */
export async function getCustomerRole(
  tx: Transaction,
  ctx: RequestContext,
  id: string,
  others: string[],
): Promise<RoleRow<'Customer'>> {
  const [customer] = await findCustomers(tx, [id]);
  if (!customer?.contactId) throw new NotFound('customerId', id);
  lockRows(tx, ctx, 'contact', [customer.contactId, ...others.map(decodeContactId)]);
  // Whoever held the contact may have removed the role.
  const role = await findRole(tx, 'Customer', customer.contactId);
  if (!role || role.deletedAt) throw new NotFound('customerId', id);
  return role;
}

const current = (customerIds: string[]) => ({ where: { customerId: { in: customerIds }, deletedAt: null }, orderBy: { position: 'asc' as const } });

/** The configurations of customers, those of each in their order. */
export const findConfigurations = async (tx: Transaction, customerIds: string[]): Promise<Row<'DeliveryAndInvoicingConfiguration'>[]> =>
  customerIds.length ? tx.deliveryAndInvoicingConfiguration.findMany(current(customerIds)) : [];

const named = {
  alternativePayer: { select: { id: true, deletedAt: true, alternativePayerRole: { select: { isActive: true, deletedAt: true } } } },
  invoiceAddress: { select: { deletedAt: true } },
  deliveryAddress: { select: { deletedAt: true } },
} satisfies Prisma.DeliveryAndInvoicingConfigurationInclude;

/** The same with what they name, deleted or not. */
export const findNamingConfigurations = (tx: Reader, customerId: string) =>
  tx.deliveryAndInvoicingConfiguration.findMany({ ...current([customerId]), include: named });

/** The addresses that ids name; an id that names none is not in the answer. */
export async function findAddresses(tx: Transaction, ids: string[]): Promise<Map<string, Row<'Address'>>> {
  if (ids.length === 0) return new Map();
  const uuids = new Map(ids.map((id) => [id, decodeId(id, 'Address')]));
  const where = { id: { in: [...uuids.values()].filter((uuid) => uuid !== null) }, deletedAt: null };
  const found = new Map((await tx.address.findMany({ where })).map((address) => [address.id, address]));
  return new Map([...uuids].flatMap(([id, uuid]) => (found.has(uuid ?? '') ? [[id, found.get(uuid!)!] as const] : [])));
}

/** A contact's own addresses in their order, with what they are for. */
export const findOwnAddresses = (tx: Reader, contactId: string) =>
  tx.address.findMany({
    where: { contactId, deletedAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, usages: true },
  });
