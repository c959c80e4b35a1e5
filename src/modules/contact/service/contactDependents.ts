import { updateRow } from '../../../platform/changes/entityWrites.ts';
import { InUse, type NodeReference } from '../../../platform/domainError.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import type { ContactRow } from '../contact.repository.ts';

type Dependents = Awaited<ReturnType<typeof findDependents>>;

/** What refers to a contact and does not go with it (R3.18): who represents it, whom it pays for, whom it looks after. */
async function findDependents(tx: Transaction, contact: ContactRow) {
  const others = { deletedAt: null, contactId: { not: contact.id } };
  const managedByContact = { managedBy: { individualId: contact.id, deletedAt: null } };
  return {
    representatives: await tx.professionalIdentity.findMany({
      where: { organizationId: contact.id, isActive: true, deletedAt: null },
    }),
    customers: await tx.customer.findMany({
      where: { ...others, OR: [{ alternativePayerId: contact.id }, managedByContact] },
      include: { managedBy: true },
    }),
    suppliers: await tx.supplierRole.findMany({ where: { ...others, ...managedByContact } }),
  };
}

/** @throws InUse unless nothing depends on the contact, or `force` is given, which ends those references */
export async function releaseDependents(
  tx: Transaction,
  ctx: RequestContext,
  contact: ContactRow,
  force: boolean,
): Promise<void> {
  const dependents = await findDependents(tx, contact);
  const references = toReferences(dependents);
  if (references.length && !force) {
    throw new InUse(references, 'Change them first, or delete with force, which ends those references.');
  }
  for (const identity of dependents.representatives) {
    await updateRow(tx, ctx, 'ProfessionalIdentity', identity, { isActive: false, deactivationDate: ctx.now });
  }
  for (const role of dependents.customers) {
    await updateRow(tx, ctx, 'Customer', role, {
      ...(role.alternativePayerId === contact.id && { alternativePayerId: null }),
      ...(role.managedBy?.individualId === contact.id && { managedById: null }),
    });
  }
  for (const role of dependents.suppliers) await updateRow(tx, ctx, 'SupplierRole', role, { managedById: null });
}

const toReferences = ({ representatives, customers, suppliers }: Dependents): NodeReference[] => [
  ...representatives.map(({ id }): NodeReference => ({ type: 'ProfessionalIdentity', uuid: id })),
  ...customers.map(({ id }): NodeReference => ({ type: 'CustomerRole', uuid: id })),
  ...suppliers.map(({ id }): NodeReference => ({ type: 'SupplierRole', uuid: id })),
];
