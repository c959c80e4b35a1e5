import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { NotFound } from '../../../platform/domainError.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { deleteWithBelongings } from '../../deletion/service/deleteWithBelongings.ts';
import { removeRoleInput } from '../role.inputs.ts';
import { findRole, getHolder, type RoleModel } from '../role.repository.ts';
import type { ChangedRole } from './writeRole.ts';

/**
 * Takes a role off a contact; setting it again brings it back (R3.45). Customers for whom the contact pays keep its role of
 * alternative payer from going, unless `force` is given, which ends those references.
 *
 * @throws NotFound | StaleVersion | InUse | PermissionDenied
 */
export async function removeRole(ctx: RequestContext, model: RoleModel, raw: unknown): Promise<ChangedRole> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { contactId, ifVersion, force } = parseInput(removeRoleInput, raw);
  return inTransaction(ctx, async (tx) => {
    const contact = await getHolder(tx, ctx, contactId);
    const role = await findRole(tx, model, contact.id);
    if (!role || role.deletedAt) throw new NotFound('contactId', contactId);
    await assertUntouched(tx, model, role, ifVersion);
    await deleteWithBelongings(tx, ctx, model, [role], { force });
    return { id: role.id, contactId: contact.id };
  });
}
