import { lockRows } from '../../../platform/lockRows.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { restoreWithBelongings } from '../../deletion/service/restoreWithBelongings.ts';
import { restoreExtensionInput } from '../extension.inputs.ts';
import { getDeletedExtension } from '../extension.repository.ts';
import type { ChangedExtension } from './addExtension.ts';

/**
 * Brings a removed extension back with its settings.
 *
 * @throws NotFound | Conflict when the contact has another one of the type | ValidationFailed when it is deleted | PermissionDenied
 */
export async function restoreExtension(ctx: RequestContext, raw: unknown): Promise<ChangedExtension> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id } = parseInput(restoreExtensionInput, raw);
  return inTransaction(ctx, async (tx) => {
    const { customerContactId } = await getDeletedExtension(tx, id);
    lockRows(tx, ctx, 'customer_contact', [customerContactId]);
    // Whoever held the contact may have restored it, with this.
    const extension = await getDeletedExtension(tx, id);
    await restoreWithBelongings(tx, ctx, 'CustomerContactExtension', extension);
    return extension;
  });
}
