import { decodeContactId } from '../../../platform/ids.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { restoreWithBelongings } from '../../deletion/service/restoreWithBelongings.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { restoreContactInput } from '../contact.inputs.ts';
import { getContact } from '../contact.repository.ts';

/** Brings a deleted contact back with exactly what its delete took, but for references to what is gone by now. @throws NotFound | Conflict | PermissionDenied */
export async function restoreContact(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { id } = parseInput(restoreContactInput, raw);
    lockRows(tx, ctx, 'contact', [decodeContactId(id)]);
    const contact = await getContact(tx, { id, isDeleted: true });
    await restoreWithBelongings(tx, ctx, 'Contact', contact);
    return { id: contact.id };
  });
}
