import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { restoreWithBelongings } from '../../deletion/service/restoreWithBelongings.ts';
import { restoreCustomerContactInput } from '../customerContact.inputs.ts';
import { getCustomerContact, lockFormerParties } from '../customerContact.repository.ts';

/**
 * Brings a deleted customer contact back with the links and extensions that its delete took; a link to a customer that is
 * deleted by now comes back with that.
 *
 * @throws NotFound | Conflict | ValidationFailed when it belongs to a customer that is deleted | PermissionDenied
 */
export async function restoreCustomerContact(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id } = parseInput(restoreCustomerContactInput, raw);
  return inTransaction(ctx, async (tx) => {
    await lockFormerParties(tx, ctx, id);
    const contact = await getCustomerContact(tx, ctx, { id, isDeleted: true });
    await restoreWithBelongings(tx, ctx, 'CustomerContact', contact);
    return { id: contact.id };
  });
}
