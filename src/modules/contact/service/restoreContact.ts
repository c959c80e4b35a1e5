import { restoreRows } from '../../../platform/changes/entityWrites.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { assertRoleNumbersFree } from '../../role/service/assertRoleNumbersFree.ts';
import { restoreContactInput } from '../contact.inputs.ts';
import { assertExternalIdFree, getContact } from '../contact.repository.ts';
import { restoreBelongings } from './contactBelongings.ts';
import { endLostReferences } from './endLostReferences.ts';

/** Brings a deleted contact back with exactly what its delete took, but for references to what is gone by now. @throws NotFound | Conflict | PermissionDenied */
export async function restoreContact(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id } = parseInput(restoreContactInput, raw);
  return inTransaction(ctx, async (tx) => {
    const contact = await getContact(tx, { id, isDeleted: true });
    await assertExternalIdFree(tx, contact, 'externalId');
    await assertRoleNumbersFree(tx, contact.deletionId!);
    await restoreBelongings(tx, ctx, contact.deletionId!);
    await restoreRows(tx, ctx, 'Contact', [contact]);
    await endLostReferences(tx, ctx, contact.id);
    return { id: contact.id };
  });
}
