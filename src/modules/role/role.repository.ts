import type { Prisma } from '../../generated/prisma/client.ts';
import type { Row } from '../../platform/changes/entityWrites.ts';
import { delegateOf } from '../../platform/delegateOf.ts';
import { decodeContactId, decodeId } from '../../platform/ids.ts';
import { lockRows } from '../../platform/lockRows.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { getContact, type ContactRow } from '../contact/contact.repository.ts';
import { prefixFits } from '../contact/contact.rules.ts';

export type RoleModel = 'Customer' | 'SupplierRole' | 'AlternativePayerRole';

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
  lockRows(tx, ctx, 'contact', uuids);
  return getContact(tx, { id: contactId, propertyPath: 'contactId' });
}

/** A role; a customer that belongs to no contact is none. */
export type RoleRow<M extends RoleModel> = Row<M> & { contactId: string };

/** The role of a contact, removed or not: a contact has at most one row of a kind. */
export const findRole = async <M extends RoleModel>(tx: Transaction, model: M, contactId: string): Promise<RoleRow<M> | null> =>
  (await delegateOf(tx, model).findFirst({ where: { contactId } })) as RoleRow<M> | null;

/** The same of many contacts, by their ids. */
export async function findRoles<M extends RoleModel>(tx: Transaction, model: M, contactIds: string[]): Promise<Map<string, RoleRow<M>>> {
  if (contactIds.length === 0) return new Map();
  const roles = (await delegateOf(tx, model).findMany({ where: { contactId: { in: contactIds } } })) as RoleRow<M>[];
  return new Map(roles.map((role) => [role.contactId, role]));
}

export type PayerContact = Prisma.ContactGetPayload<{ include: { alternativePayerRole: true } }>;

/** The contacts that ids name as payers, with their roles, in the order of the ids; null for an id that names none. */
export async function findPayers(tx: Transaction, ids: string[]): Promise<(PayerContact | null)[]> {
  const uuids = ids.map(decodeContactId);
  const where = { id: { in: uuids.filter((uuid) => uuid !== null) }, deletedAt: null };
  const payers = await tx.contact.findMany({ where, include: { alternativePayerRole: true } });
  const byUuid = new Map(payers.map((payer) => [payer.id, payer]));
  return ids.map((id, index) => {
    const payer = byUuid.get(uuids[index] ?? '');
    return payer && prefixFits(id, payer) ? payer : null;
  });
}

/** The professional identities that ids name as managers, by the ids. */
export async function findManagers(tx: Transaction, ids: string[]): Promise<Map<string, { id: string }>> {
  const uuids = new Map(ids.map((id) => [id, decodeId(id, 'ProfessionalIdentity')]));
  const where = { id: { in: [...uuids.values()].filter((uuid) => uuid !== null) }, deletedAt: null };
  const found = new Map((await tx.professionalIdentity.findMany({ where, select: { id: true } })).map((manager) => [manager.id, manager]));
  return new Map([...uuids].flatMap(([id, uuid]) => (found.has(uuid ?? '') ? [[id, found.get(uuid!)!] as const] : [])));
}
