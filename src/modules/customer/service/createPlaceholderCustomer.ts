import { assertUnique } from '../../../platform/assertUnique.ts';
import { createRows } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { acceptCustomFields } from '../../customField/service/acceptCustomFields.ts';
import { newDebtorAccount } from '../../role/service/newDebtorAccount.ts';
import { createPlaceholderCustomerInput } from '../customer.inputs.ts';

/** What only customers with a role have. */
const withoutRole = { isSuspended: false, enabledTaxExemptions: [] };

/** Creates a customer that stands in for those who are not recorded one by one (R3.59). @throws Conflict | ValidationFailed | PermissionDenied */
export async function createPlaceholderCustomer(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const { customFields: patch, ...input } = parseInput(createPlaceholderCustomerInput, raw);
  return inTransaction(ctx, async (tx) => {
    const customFields = await acceptCustomFields(tx, ctx, 'PLACEHOLDER_CUSTOMER', { patch });
    const placeholder = { id: newUuid(), ...input, ...(customFields && { customFields }) };
    await assertUnique(tx, 'Customer', [placeholder], (field) => field);
    const debtorAccountId = await newDebtorAccount(tx, ctx);
    createRows(tx, ctx, 'Customer', [{ ...placeholder, ...withoutRole, debtorAccountId }]);
    return { id: placeholder.id };
  });
}
