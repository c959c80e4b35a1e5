import { Conflict } from '../../platform/domainError.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** @throws Conflict when a number of a role that one delete took has a new holder */
export async function assertRoleNumbersFree(tx: Transaction, deletionId: string): Promise<void> {
  for (const role of await tx.customerRole.findMany({ where: { deletionId } })) {
    await assertCustomerNumberFree(tx, role, 'customerRole.customerNumber');
  }
  for (const role of await tx.supplierRole.findMany({ where: { deletionId } })) {
    await assertSupplierNumberFree(tx, role, 'supplierRole.supplierNumber');
  }
  for (const role of await tx.alternativePayerRole.findMany({ where: { deletionId } })) {
    await assertAlternativePayerNumberFree(tx, role, 'alternativePayerRole.alternativePayerNumber');
  }
}

/** @throws Conflict */
export async function assertCustomerNumberFree(
  tx: Transaction,
  { id, customerNumber }: { id: string; customerNumber: string },
  propertyPath: string,
): Promise<void> {
  const holder = await tx.customerRole.findFirst({ where: { customerNumber, deletedAt: null, id: { not: id } } });
  if (holder) throw new Conflict(propertyPath, { type: 'CustomerRole', uuid: holder.id });
}

/** @throws Conflict */
export async function assertSupplierNumberFree(
  tx: Transaction,
  { id, supplierNumber }: { id: string; supplierNumber: string },
  propertyPath: string,
): Promise<void> {
  const holder = await tx.supplierRole.findFirst({ where: { supplierNumber, deletedAt: null, id: { not: id } } });
  if (holder) throw new Conflict(propertyPath, { type: 'SupplierRole', uuid: holder.id });
}

/** @throws Conflict */
export async function assertAlternativePayerNumberFree(
  tx: Transaction,
  { id, alternativePayerNumber }: { id: string; alternativePayerNumber: string },
  propertyPath: string,
): Promise<void> {
  const holder = await tx.alternativePayerRole.findFirst({
    where: { alternativePayerNumber, deletedAt: null, id: { not: id } },
  });
  if (holder) throw new Conflict(propertyPath, { type: 'AlternativePayerRole', uuid: holder.id });
}
