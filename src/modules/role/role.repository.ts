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

/** The professional identity that an id names as manager; null when it names none. */
export async function findManager(tx: Transaction, id: string): Promise<{ id: string } | null> {
  const uuid = decodeId(id, 'ProfessionalIdentity');
  if (!uuid) return null;
  return tx.professionalIdentity.findFirst({ where: { id: uuid, deletedAt: null }, select: { id: true } });
}
