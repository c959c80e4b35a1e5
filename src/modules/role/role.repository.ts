import type { Prisma } from '../../generated/prisma/client.ts';
import type { Row } from '../../platform/changes/entityWrites.ts';
import { delegateOf } from '../../platform/delegateOf.ts';
import { Conflict } from '../../platform/domainError.ts';
import { decodeContactId, decodeId, nodeTypeOf } from '../../platform/ids.ts';
import { lockRows } from '../../platform/lockRows.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { getContact, type ContactRow } from '../contact/contact.repository.ts';
import { prefixFits } from '../contact/contact.rules.ts';

/** The field of each role that holds its number, unique among the tenant's live roles of the kind. */
const numberFields = {
  Customer: 'customerNumber',
  SupplierRole: 'supplierNumber',
  AlternativePayerRole: 'alternativePayerNumber',
} as const;

export type RoleModel = keyof typeof numberFields;

export const roleModels = Object.keys(numberFields) as RoleModel[];

/**
 * The contact that holds a role, locked until the transaction ends together with `others`, so that what a role refers to
 * cannot change while it is written.
 *
 * @throws NotFound
 */
export async function getHolder(
  tx: Transaction,
  ctx: RequestContext,
  contactId: string,
  others: (string | null | undefined)[] = [],
): Promise<ContactRow> {
  const uuids = [contactId, ...others].map((id) => (id ? decodeContactId(id) : null));
  await lockRows(tx, ctx, 'contact', uuids);
  return getContact(tx, { id: contactId, propertyPath: 'contactId' });
}

/** A role; a customer that belongs to no contact is none. */
export type RoleRow<M extends RoleModel> = Row<M> & { contactId: string };

/** The role of a contact, removed or not: a contact has at most one row of a kind. */
export const findRole = async <M extends RoleModel>(tx: Transaction, model: M, contactId: string): Promise<RoleRow<M> | null> =>
  (await delegateOf(tx, model).findFirst({ where: { contactId } })) as RoleRow<M> | null;

export type PayerContact = Prisma.ContactGetPayload<{ include: { alternativePayerRole: true } }>;

/** The contact that an id names as payer, with its role; null when it names none. */
export async function findPayer(tx: Transaction, id: string): Promise<PayerContact | null> {
  const uuid = decodeContactId(id);
  if (!uuid) return null;
  const where = { id: uuid, deletedAt: null };
  const payer = await tx.contact.findFirst({ where, include: { alternativePayerRole: true } });
  return payer && prefixFits(id, payer) ? payer : null;
}

/** The customers for whom a contact pays. */
export const findPayingCustomers = (tx: Transaction, contactId: string): Promise<Row<'Customer'>[]> =>
  tx.customer.findMany({ where: { alternativePayerId: contactId, deletedAt: null }, orderBy: { id: 'asc' } });

/** The professional identity that an id names as manager; null when it names none. */
export async function findManager(tx: Transaction, id: string): Promise<{ id: string } | null> {
  const uuid = decodeId(id, 'ProfessionalIdentity');
  if (!uuid) return null;
  return tx.professionalIdentity.findFirst({ where: { id: uuid, deletedAt: null }, select: { id: true } });
}

/** The roles that one delete took. */
export const findRolesOfDeletion = <M extends RoleModel>(tx: Transaction, model: M, deletionId: string): Promise<RoleRow<M>[]> =>
  delegateOf(tx, model).findMany({ where: { deletionId } }) as Promise<RoleRow<M>[]>;

/** @throws Conflict when another contact's live role of the kind has the number */
export async function assertNumberFree(
  tx: Transaction,
  model: RoleModel,
  role: object & { contactId: string },
  path: string,
): Promise<void> {
  const field = numberFields[model];
  const number = (role as Record<string, unknown>)[field];
  const where = { [field]: number, deletedAt: null, contactId: { not: role.contactId } };
  const holder = await delegateOf(tx, model).findFirst({ where });
  if (holder) throw new Conflict(`${path}.${field}`, { type: nodeTypeOf(model, holder), uuid: holder.id });
}
