import { assertVersion, deleteRows } from '../../../platform/changes/entityWrites.ts';
import { NotFound } from '../../../platform/domainError.ts';
import { newUuid, nodeTypeOf } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction, type Transaction } from '../../../platform/transaction.ts';
import { removeRoleInput } from '../role.inputs.ts';
import { findRole, getHolder, type RoleModel, type RoleRow } from '../role.repository.ts';
import type { ChangedRole } from './writeRole.ts';

/** Takes a role off a contact; setting it again brings it back (R3.45). @throws NotFound | StaleVersion | PermissionDenied */
export async function removeRole(ctx: RequestContext, model: RoleModel, raw: unknown): Promise<ChangedRole> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const input = parseInput(removeRoleInput, raw);
  return inTransaction(ctx, async (tx) => {
    const role = await getHeldRole(tx, ctx, model, input);
    await deleteRows(tx, ctx, model, [role], newUuid());
    return { id: role.id, contactId: role.contactId };
  });
}

/** The role that a contact holds now. @throws NotFound | StaleVersion */
export async function getHeldRole<M extends RoleModel>(
  tx: Transaction,
  ctx: RequestContext,
  model: M,
  { contactId, ifVersion }: { contactId: string; ifVersion?: number | null | undefined },
): Promise<RoleRow<M>> {
  const contact = await getHolder(tx, ctx, contactId);
  const role = await findRole(tx, model, contact.id);
  if (!role || role.deletedAt) throw new NotFound('contactId', contactId);
  await assertVersion(tx, { type: nodeTypeOf(model, role), uuid: role.id }, role.version, ifVersion);
  return role;
}
