import { Prisma } from '../../../generated/prisma/client.ts';
import type { Row } from '../../../platform/changes/entityWrites.ts';
import type { CustomerRoleInput, SupplierRoleInput } from '../role.inputs.ts';

/** What a role of customer says for itself, as columns. What is not given becomes empty. */
export const customerColumns = (role: CustomerRoleInput, before: Row<'Customer'> | null, now: Date) => ({
  customerNumber: role.customerNumber,
  isActive: role.isActive,
  isSuspended: role.isSuspended,
  customerSince: role.customerSince,
  externalCardNumber: role.externalCard?.number ?? null,
  externalCardAdded: cardAdded(role, before, now),
  euVatNumber: role.taxInformation?.euVatNumber ?? null,
  taxRegistrationNumber: role.taxInformation?.taxRegistrationNumber ?? null,
  enabledTaxExemptions: [...new Set(role.taxInformation?.enabledTaxExemptions)],
  globalLocationNumber: role.globalLocationNumber ?? null,
  requiresFormalInvoice: role.requiresFormalInvoice ?? null,
  // Of placeholders only.
  trackRevenue: false,
  creditLimitAmount: role.creditLimit ? new Prisma.Decimal(role.creditLimit.amount) : null,
  creditLimitCurrency: role.creditLimit?.currency ?? null,
});

/** A card counts as added when its number is set or changes. */
function cardAdded({ externalCard }: CustomerRoleInput, before: Row<'Customer'> | null, now: Date): Date | null {
  if (!externalCard) return null;
  return before?.externalCardNumber === externalCard.number ? before.externalCardAdded : now;
}

/** The same of a role of supplier. */
export const supplierColumns = (role: SupplierRoleInput) => ({
  supplierNumber: role.supplierNumber,
  isActive: role.isActive,
  supplierSince: role.supplierSince,
  myCustomerNumber: role.myCustomerNumber ?? null,
  taxInformationType: role.taxInformation?.type ?? null,
  euVatNumber: role.taxInformation?.euVatNumber ?? null,
  taxRegistrationNumber: role.taxInformation?.taxRegistrationNumber ?? null,
  globalLocationNumber: role.globalLocationNumber ?? null,
});
