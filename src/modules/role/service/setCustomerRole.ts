import { assertNone } from '../../../platform/assertNone.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { contactsNamedIn, readConfigurations } from '../../deliveryAndInvoicing/service/readConfigurations.ts';
import { replaceConfigurations } from '../../deliveryAndInvoicing/service/replaceConfigurations.ts';
import { listedViolations } from '../../openList/service/listedViolations.ts';
import { debtorAccountOf } from '../account.repository.ts';
import { setCustomerRoleInput } from '../role.inputs.ts';
import { findRole, getHolder } from '../role.repository.ts';
import { globalLocationNumberWarnings } from '../role.rules.ts';
import { customerColumns } from './roleColumns.ts';
import { readManagers, readPayers } from './roleReferences.ts';
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
    const manager = (await readManagers(tx, ctx, [role.managedById]))(role.managedById, 'role.managedById');
    const readPayer = await readPayers(tx, [role.alternativePayerId]);
    const payer = readPayer({ customerContactId: contact.id, id: role.alternativePayerId, propertyPath: 'role.alternativePayerId' });
    const propertyPath = 'role.deliveryAndInvoicingConfigurations';
    const read = await readConfigurations(tx, ctx, contact.id, { configurations, propertyPath });
    assertNone([
      ...manager.violations,
      ...payer.violations,
      ...(await listedViolations(tx, 'TAX_EXEMPTION', exemptions, 'role.taxInformation.enabledTaxExemptions')),
      ...read.violations,
    ]);
    const written = await writeRole(tx, ctx, 'Customer', before, {
      ...customerColumns(role, before, ctx.now),
      contactId: contact.id,
      managedById: manager.uuid,
      alternativePayerId: payer.uuid,
      debtorAccountId: await debtorAccountOf(tx, ctx, contact.id),
    });
    if (role.deliveryAndInvoicingConfigurations) {
      await replaceConfigurations(tx, ctx, [{ customer: (await findRole(tx, 'Customer', contact.id))!, wanted: read.columns }]);
    }
    return { ...written, warnings: globalLocationNumberWarnings(role.globalLocationNumber, 'role.globalLocationNumber') };
  });
}
