import type { Row } from '../../platform/changes/entityWrites.ts';
import { delegateOf } from '../../platform/delegateOf.ts';
import { NotFound, type NodeReference } from '../../platform/domainError.ts';
import { decodeId } from '../../platform/ids.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { getContact } from '../contact/contact.repository.ts';

/** What an organization is divided into. */
export type Unit = 'Department' | 'Location';

/** @throws NotFound also when it is an individual */
export const getOrganization = (tx: Transaction, id: string): Promise<Row<'Contact'>> =>
  getContact(tx, { id, propertyPath: 'organizationId', kind: 'ORGANIZATION' });

/** @throws NotFound */
export async function getUnit<M extends Unit>(
  tx: Transaction,
  model: M,
  { id, isDeleted = false }: { id: string; isDeleted?: boolean },
): Promise<Row<M>> {
  const uuid = decodeId(id, model);
  const unit = uuid && (await delegateOf(tx, model).findFirst({ where: { id: uuid, deletedAt: isDeleted ? { not: null } : null } }));
  if (!unit) throw new NotFound('id', id);
  return unit;
}

/** The professional identities that work in a department or at a location. */
export async function findMembers(tx: Transaction, model: Unit, id: string): Promise<NodeReference[]> {
  const membership = model === 'Department' ? { departments: { some: { departmentId: id } } } : { locations: { some: { locationId: id } } };
  const members = await tx.professionalIdentity.findMany({
    where: { ...membership, deletedAt: null },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  return members.map((member) => ({ type: 'ProfessionalIdentity', uuid: member.id }));
}

export const isOrganizationDeleted = async (tx: Transaction, id: string): Promise<boolean> =>
  (await tx.contact.count({ where: { id, deletedAt: null } })) === 0;
