import { assertNone } from '../../../platform/assertNone.ts';
import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { setConfigurationsInput } from '../deliveryAndInvoicing.inputs.ts';
import { getCustomerRole } from '../deliveryAndInvoicing.repository.ts';
import { contactsNamedIn, readConfigurations } from './readConfigurations.ts';
import { replaceConfigurations } from './replaceConfigurations.ts';

/** Replaces all configurations of a customer role. @throws NotFound | StaleVersion | ValidationFailed | PermissionDenied */
export async function setDeliveryAndInvoicingConfigurations(ctx: RequestContext, raw: unknown): Promise<{ customerId: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const { customerId, ifVersion, configurations } = parseInput(setConfigurationsInput, raw);
  return inTransaction(ctx, async (tx) => {
    const role = await getCustomerRole(tx, ctx, customerId, await contactsNamedIn(tx, configurations));
    await assertUntouched(tx, 'Customer', role, ifVersion);
    const read = await readConfigurations(tx, ctx, role.contactId, { configurations, propertyPath: 'configurations' });
    assertNone(read.violations);
    await replaceConfigurations(tx, ctx, [{ customer: role, wanted: read.columns }]);
    return { customerId: role.id };
  });
}
