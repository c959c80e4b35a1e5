import type { CustomerContactExtensionType } from '../../generated/prisma/client.ts';
import type { Row } from '../../platform/changes/entityWrites.ts';
import { NotFound } from '../../platform/domainError.ts';
import { decodeId } from '../../platform/ids.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { getCustomerContact } from './customerContact.repository.ts';

export type ExtensionRow = Row<'CustomerContactExtension'>;

interface ExtensionTarget {
  customerContactId: string;
  customerId?: string | null | undefined;
  type: CustomerContactExtensionType;
}

/** What a customer contact has of a type, null when it has none; the contact is kept from being changed. @throws NotFound when there is no such contact */
export async function findExtension(
  tx: Transaction,
  ctx: RequestContext,
  { customerContactId: id, customerId, type }: ExtensionTarget,
): Promise<{ contact: Row<'CustomerContact'>; extension: ExtensionRow | null }> {
  const contact = await getCustomerContact(tx, ctx, { id, customerId, propertyPath: 'customerContactId' });
  const extension = await tx.customerContactExtension.findFirst({ where: { customerContactId: contact.id, type, deletedAt: null } });
  return { contact, extension };
}

/** The same, where it must be there. @throws NotFound */
export async function getExtension(tx: Transaction, ctx: RequestContext, target: ExtensionTarget): Promise<ExtensionRow> {
  const { extension } = await findExtension(tx, ctx, target);
  if (!extension) throw new NotFound('type', target.type);
  return extension;
}

/** @throws NotFound */
export async function getDeletedExtension(tx: Transaction, id: string): Promise<ExtensionRow> {
  const uuid = decodeId(id, 'CustomerContactExtension');
  const extension = uuid && (await tx.customerContactExtension.findFirst({ where: { id: uuid, deletedAt: { not: null } } }));
  if (!extension) throw new NotFound('id', id);
  return extension;
}
