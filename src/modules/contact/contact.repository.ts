import type { ContactKind } from '../../generated/prisma/client.ts';
import type { Row } from '../../platform/changes/entityWrites.ts';
import { Conflict, NotFound } from '../../platform/domainError.ts';
import { decodeId } from '../../platform/ids.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { contactReference, prefixFits } from './contact.rules.ts';

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

/** @throws Conflict when another contact of the kind has the external id */
export async function assertExternalIdFree(
  tx: Transaction,
  contact: { id: string; kind: ContactKind; externalId?: string | null | undefined },
  propertyPath: string,
): Promise<void> {
  const { id, kind, externalId } = contact;
  if (!externalId) return;
  const holder = await tx.contact.findFirst({ where: { kind, externalId, deletedAt: null, id: { not: id } } });
  if (holder) throw new Conflict(propertyPath, contactReference(holder));
}
