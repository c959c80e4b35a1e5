import type { Row } from '../../platform/changes/entityWrites.ts';
import { NotFound } from '../../platform/domainError.ts';
import { decodeContactId, decodeId } from '../../platform/ids.ts';
import { lockRows } from '../../platform/lockRows.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { getContact, type ContactRow } from '../contact/contact.repository.ts';

export type MembershipRow = Row<'Membership'>;
export type RelationshipRow = Row<'PersonalRelationship'>;

interface Target {
  id: string;
  isDeleted?: boolean;
}

/** A row of a personal relationship and, of a symmetric one, the other side's. */
export interface Sides {
  own: RelationshipRow;
  mirror: RelationshipRow | undefined;
}

/** The two contacts of a new membership, held until the transaction ends. @throws NotFound */
export async function getMemberAndOrganization(
  tx: Transaction,
  ctx: RequestContext,
  { contactId, organizationId }: { contactId: string; organizationId: string },
): Promise<{ contact: ContactRow; organization: ContactRow }> {
  lockRows(tx, ctx, 'contact', [decodeContactId(contactId), decodeContactId(organizationId)]);
  return {
    contact: await getContact(tx, { id: contactId, propertyPath: 'contactId' }),
    organization: await getContact(tx, { id: organizationId, propertyPath: 'organizationId', kind: 'ORGANIZATION' }),
  };
}

/** The two individuals of a new personal relationship, held until the transaction ends. @throws NotFound */
export async function getIndividuals(
  tx: Transaction,
  ctx: RequestContext,
  ids: { individualId: string; relatedIndividualId: string },
): Promise<{ individual: ContactRow; related: ContactRow }> {
  const { individualId, relatedIndividualId } = ids;
  lockRows(tx, ctx, 'contact', [decodeContactId(individualId), decodeContactId(relatedIndividualId)]);
  return {
    individual: await getContact(tx, { id: individualId, propertyPath: 'individualId', kind: 'INDIVIDUAL' }),
    related: await getContact(tx, { id: relatedIndividualId, propertyPath: 'relatedIndividualId', kind: 'INDIVIDUAL' }),
  };
}

/** @throws NotFound */
export async function getMembership(tx: Transaction, { id, isDeleted = false }: Target): Promise<MembershipRow> {
  const uuid = decodeId(id, 'Membership');
  const membership = uuid && (await tx.membership.findFirst({ where: { id: uuid, deletedAt: isDeleted ? { not: null } : null } }));
  if (!membership) throw new NotFound('id', id);
  return membership;
}

/** A relationship with its other side; both individuals are held until the transaction ends. @throws NotFound */
export async function getSides(tx: Transaction, ctx: RequestContext, { id, isDeleted = false }: Target): Promise<Sides> {
  const uuid = decodeId(id, 'PersonalRelationship');
  const found = uuid && (await tx.personalRelationship.findFirst({ where: { id: uuid } }));
  if (!found) throw new NotFound('id', id);
  lockRows(tx, ctx, 'contact', [found.individualId, found.relatedIndividualId]);
  const own = await tx.personalRelationship.findFirst({ where: { id: found.id, deletedAt: isDeleted ? { not: null } : null } });
  if (!own) throw new NotFound('id', id);
  const { pairId, deletionId } = own;
  const mirror = await tx.personalRelationship.findFirst({ where: { pairId, deletionId, id: { not: own.id } } });
  return { own, mirror: mirror ?? undefined };
}
