import { assertNone } from '../../../platform/assertNone.ts';
import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { deleteWithBelongings } from '../../deletion/service/deleteWithBelongings.ts';
import { deleteCustomerContactLinkInput } from '../customerContactLink.inputs.ts';
import { getLink } from '../customerContactLink.repository.ts';
import { ownLinkViolations } from '../customerContactLink.rules.ts';

/** Deletes the link of a shared contact (R4.9). @throws NotFound | StaleVersion | ValidationFailed | PermissionDenied */
export async function deleteCustomerContactLink(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id, ifVersion } = parseInput(deleteCustomerContactLinkInput, raw);
  return inTransaction(ctx, async (tx) => {
    const link = await getLink(tx, { id });
    await assertUntouched(tx, 'CustomerContactLink', link, ifVersion);
    assertNone(ownLinkViolations(link.customerContact, 'id'));
    await deleteWithBelongings(tx, ctx, 'CustomerContactLink', [link]);
    return { id: link.id };
  });
}
