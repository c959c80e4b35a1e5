import type { ContactKind } from '../../../generated/prisma/client.ts';
import { assertVersion, deleteRows } from '../../../platform/changes/entityWrites.ts';
import { decodeContactId, newUuid } from '../../../platform/ids.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { deleteContactInput } from '../contact.inputs.ts';
import { getContact } from '../contact.repository.ts';
import { contactReference } from '../contact.rules.ts';
import { releaseDependents } from './contactDependents.ts';
import { deleteBelongings } from './contactBelongings.ts';

/**
 * Deletes a contact with everything that belongs to it: details, roles, professional identities, departments, locations.
 *
 * @throws NotFound | StaleVersion | InUse | PermissionDenied
 */
export async function deleteContact(ctx: RequestContext, kind: ContactKind, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id, ifVersion, force } = parseInput(deleteContactInput, raw);
  return inTransaction(ctx, async (tx) => {
    await lockRows(tx, ctx, 'contact', [decodeContactId(id)]);
    const contact = await getContact(tx, { id, kind });
    await assertVersion(tx, contactReference(contact), contact.version, ifVersion);
    await releaseDependents(tx, ctx, contact, force ?? false);
    const deletionId = newUuid();
    await deleteBelongings(tx, ctx, contact.id, deletionId);
    await deleteRows(tx, ctx, 'Contact', [contact], deletionId);
    return { id: contact.id };
  });
}
