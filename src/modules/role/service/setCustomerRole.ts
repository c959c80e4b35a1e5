import { Prisma } from '../../../generated/prisma/client.ts';
import { assertNone } from '../../../platform/assertNone.ts';
import type { Row } from '../../../platform/changes/entityWrites.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { contactsNamedIn, readConfigurations } from '../../deliveryAndInvoicing/service/readConfigurations.ts';
import { replaceConfigurations } from '../../deliveryAndInvoicing/service/replaceConfigurations.ts';
import { listedViolations } from '../../openList/service/listedViolations.ts';
import { debtorAccountOf } from '../account.repository.ts';
import { setCustomerRoleInput, type CustomerRoleInput } from '../role.inputs.ts';
import { findRole, getHolder } from '../role.repository.ts';
import { globalLocationNumberWarnings } from '../role.rules.ts';
import { readManager, readPayers } from './roleReferences.ts';
import { readReplacedRole, writeRole, type WrittenRole } from './writeRole.ts';

/** Makes a contact a customer, or replaces the role. @throws NotFound | StaleVersion | Conflict | ValidationFailed | PermissionDenied */
export async function setCustomerRole(ctx: RequestContext, raw: unknown): Promise<WrittenRole> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const input = parseInput(setCustomerRoleInput, raw);
  const { role } = input;
  const exemptions = role.taxInformation?.enabledTaxExemptions ?? [];
  const configurations = role.deliveryAndInvoicingConfigurations ?? [];
  return inTransaction(ctx, async (tx) => {
    const contact = await getHolder(tx, ctx, input.contactId, [
      role.alternativePayerId,
      ...(await contactsNamedIn(tx, configurations)),
    ]);
    const before = await readReplacedRole(tx, 'Customer', contact, input);
    const manager = await readManager(tx, ctx, role.managedById);
    const [payer] = await readPayers(tx, contact.id, [{ id: role.alternativePayerId, propertyPath: 'role.alternativePayerId' }]);
    const propertyPath = 'role.deliveryAndInvoicingConfigurations';
    const read = await readConfigurations(tx, ctx, contact.id, { configurations, propertyPath });
    assertNone([
      ...manager.violations,
      ...payer!.violations,
      ...(await listedViolations(tx, 'TAX_EXEMPTION', exemptions, 'role.taxInformation.enabledTaxExemptions')),
      ...read.violations,
    ]);
    const written = await writeRole(tx, ctx, 'Customer', before, {
      ...toColumns(role),
      contactId: contact.id,
      managedById: manager.uuid,
      alternativePayerId: payer!.uuid,
      externalCardAdded: cardAdded(role, before, ctx.now),
      debtorAccountId: await debtorAccountOf(tx, ctx, contact.id),
    });
    if (role.deliveryAndInvoicingConfigurations) {
      await replaceConfigurations(tx, ctx, (await findRole(tx, 'Customer', contact.id))!, read.columns);
    }
    return { ...written, warnings: globalLocationNumberWarnings(role.globalLocationNumber) };
  });
}

/** What is not given becomes empty. */
const toColumns = (role: CustomerRoleInput) => ({
  customerNumber: role.customerNumber,
  isActive: role.isActive,
  isSuspended: role.isSuspended,
  customerSince: role.customerSince,
  externalCardNumber: role.externalCard?.number ?? null,
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
