import { assertUnique } from '../../../platform/assertUnique.ts';
import { updateRow } from '../../../platform/changes/entityWrites.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { acceptCustomFields } from '../../customField/service/acceptCustomFields.ts';
import { updatePlaceholderCustomerInput } from '../customer.inputs.ts';
import { getPlaceholderCustomer } from '../customer.repository.ts';

/** Changes what is given. @throws NotFound | StaleVersion | Conflict | ValidationFailed | PermissionDenied */
export async function updatePlaceholderCustomer(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const { id, ifVersion, patch } = parseInput(updatePlaceholderCustomerInput, raw);
  return inTransaction(ctx, async (tx) => {
    const before = await getPlaceholderCustomer(tx, ctx, { id });
    await assertUnique(tx, 'Customer', [{ id: before.id, ...patch }], (field) => `patch.${field}`);
    const customFields = await acceptCustomFields(tx, ctx, 'PLACEHOLDER_CUSTOMER', {
      patch: patch.customFields,
      before: before.customFields,
      propertyPath: 'patch.customFields',
    });
    await updateRow(tx, ctx, 'Customer', before, { ...patch, customFields }, { ifVersion });
    return { id: before.id };
  });
}
