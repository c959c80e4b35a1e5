import type { Row } from '../../platform/changes/entityWrites.ts';
import { delegateOf } from '../../platform/delegateOf.ts';
import { NotFound } from '../../platform/domainError.ts';
import { decodeContactId, decodeId } from '../../platform/ids.ts';
import { lockRows } from '../../platform/lockRows.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { getContact } from '../contact/contact.repository.ts';

/** What an organization is divided into. */
export type Unit = 'Department' | 'Location';

/** An organization, kept from being deleted until the transaction ends. @throws NotFound also when it is an individual */
export async function getOrganization(tx: Transaction, ctx: RequestContext, id: string): Promise<Row<'Contact'>> {
  lockRows(tx, ctx, 'contact', [decodeContactId(id)]);
  return getContact(tx, { id, propertyPath: 'organizationId', kind: 'ORGANIZATION' });
}

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
