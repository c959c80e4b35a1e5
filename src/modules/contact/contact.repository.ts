import type { ContactKind } from '../../generated/prisma/client.ts';
import type { Row } from '../../platform/changes/entityWrites.ts';
import { NotFound } from '../../platform/domainError.ts';
import { decodeId } from '../../platform/ids.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { prefixFits } from './contact.rules.ts';

export type ContactRow = Row<'Contact'>;

interface ContactTarget {
  id: string;
  propertyPath?: string;
  kind?: ContactKind;
  isDeleted?: boolean;
}

/** A contact by its id, prefixed or bare. @throws NotFound also when it is of the other kind */
export async function getContact(
  tx: Transaction,
  { id, propertyPath = 'id', kind, isDeleted = false }: ContactTarget,
): Promise<ContactRow> {
  const uuid = decodeId(id, 'IndividualContact', 'OrganizationContact');
  const contact = uuid && (await tx.contact.findFirst({ where: { id: uuid, deletedAt: isDeleted ? { not: null } : null } }));
  if (!contact || (kind && contact.kind !== kind) || !prefixFits(id, contact)) throw new NotFound(propertyPath, id);
  return contact;
}
