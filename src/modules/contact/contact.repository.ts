import { Prisma, type ContactKind } from '../../generated/prisma/client.ts';
import type { Row } from '../../platform/changes/entityWrites.ts';
import { NotFound } from '../../platform/domainError.ts';
import { decodeId } from '../../platform/ids.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
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

/**
 * Whoever gives a contact this external id waits until those before have finished. Its key is an exclusion constraint, at which two that come at
 * once wait for each other until the database ends one of them, a second later.
 */
export function lockExternalId(tx: Transaction, { tenantId }: RequestContext, kind: ContactKind, externalId: string | null | undefined): void {
  if (!externalId) return;
  tx.send(Prisma.sql`SELECT pg_advisory_xact_lock(hashtextextended(${`external id ${tenantId} ${kind} ${externalId}`}, 0))`);
}
