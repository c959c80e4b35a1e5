import type { ContactKind } from '../../../generated/prisma/client.ts';
import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { decodeContactId } from '../../../platform/ids.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { deleteWithBelongings } from '../../deletion/service/deleteWithBelongings.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { deleteContactInput } from '../contact.inputs.ts';
import { getContact } from '../contact.repository.ts';

/**
 * Deletes a contact with everything that belongs to it.
 *
 * @throws NotFound | StaleVersion | InUse | PermissionDenied
 */
export async function deleteContact(ctx: RequestContext, kind: ContactKind, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { id, ifVersion, force } = parseInput(deleteContactInput, raw);
    lockRows(tx, ctx, 'contact', [decodeContactId(id)]);
    const contact = await getContact(tx, { id, kind });
    await assertUntouched(tx, 'Contact', contact, ifVersion);
    await deleteWithBelongings(tx, ctx, 'Contact', [contact], { force });
    return { id: contact.id };
  });
}
