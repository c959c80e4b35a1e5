import type { Row } from '../../platform/changes/entityWrites.ts';
import { NotFound } from '../../platform/domainError.ts';
import { decodeId } from '../../platform/ids.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { getContact } from '../contact/contact.repository.ts';

export type IdentityRow = Row<'ProfessionalIdentity'>;

/** @throws NotFound */
export async function getProfessionalIdentity(
  tx: Transaction,
  { id, isDeleted = false }: { id: string; isDeleted?: boolean },
): Promise<IdentityRow> {
  const uuid = decodeId(id, 'ProfessionalIdentity');
  const where = { id: uuid ?? '', deletedAt: isDeleted ? { not: null } : null };
  const identity = uuid && (await tx.professionalIdentity.findFirst({ where }));
  if (!identity) throw new NotFound('id', id);
  return identity;
}

/** The two contacts that an identity ties together. @throws NotFound also when one of them is of the other kind */
export const getParties = async (tx: Transaction, ids: { individualId: string; organizationId: string }) => ({
  individual: await getContact(tx, { id: ids.individualId, propertyPath: 'individualId', kind: 'INDIVIDUAL' }),
  organization: await getContact(tx, { id: ids.organizationId, propertyPath: 'organizationId', kind: 'ORGANIZATION' }),
});

export const isContactDeleted = async (tx: Transaction, id: string): Promise<boolean> =>
  (await tx.contact.count({ where: { id, deletedAt: null } })) === 0;
