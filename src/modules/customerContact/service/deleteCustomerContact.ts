import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { deleteWithBelongings } from '../../deletion/service/deleteWithBelongings.ts';
import { deleteCustomerContactInput } from '../customerContact.inputs.ts';
import { getCustomerContact } from '../customerContact.repository.ts';

/** Deletes a customer contact with its links and extensions (R1.13). @throws NotFound | StaleVersion | PermissionDenied */
export async function deleteCustomerContact(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id, customerId, ifVersion } = parseInput(deleteCustomerContactInput, raw);
  return inTransaction(ctx, async (tx) => {
    const contact = await getCustomerContact(tx, ctx, { id, customerId });
    await assertUntouched(tx, 'CustomerContact', contact, ifVersion);
    await deleteWithBelongings(tx, ctx, 'CustomerContact', [contact]);
    return { id: contact.id };
  });
}
