import { assertNone } from '../../../platform/assertNone.ts';
import { assertUnique } from '../../../platform/assertUnique.ts';
import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { updateRow } from '../../../platform/changes/entityWrites.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { getCustomerContact } from '../customerContact.repository.ts';
import { convertToSharedContactInput } from '../customerContactLink.inputs.ts';
import { findLink } from '../customerContactLink.repository.ts';
import { alreadySharedViolations } from '../customerContactLink.rules.ts';

export interface ConvertedContact {
  id: string;
  linkId: string;
}

/**
 * Makes a direct contact a shared one (R1.16). Its link to the customer that it belonged to stays, with all that it carries.
 *
 * @throws NotFound | StaleVersion | Conflict when its individual or organization stands behind a shared contact | ValidationFailed | PermissionDenied
 */
export async function convertToSharedContact(ctx: RequestContext, raw: unknown): Promise<ConvertedContact> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const { id, ifVersion } = parseInput(convertToSharedContactInput, raw);
  return inTransaction(ctx, async (tx) => {
    const before = await getCustomerContact(tx, ctx, { id });
    await assertUntouched(tx, 'CustomerContact', before, ifVersion);
    assertNone(alreadySharedViolations(before, 'id'));
    await assertUnique(tx, 'CustomerContact', [{ ...before, customerId: null }], () => 'id');
    const link = await findLink(tx, before.customerId!, before.id);
    await updateRow(tx, ctx, 'CustomerContact', before, { customerId: null });
    return { id: before.id, linkId: link!.id };
  });
}
