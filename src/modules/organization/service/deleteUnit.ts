import { assertVersion, deleteRows } from '../../../platform/changes/entityWrites.ts';
import { InUse } from '../../../platform/domainError.ts';
import { newUuid } from '../../../platform/ids.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { deleteUnitInput } from '../organization.inputs.ts';
import { findMembers, getUnit, type Unit } from '../organization.repository.ts';

/**
 * Deletes a department or location in which nobody works (RU.13).
 *
 * @throws NotFound | StaleVersion | InUse | PermissionDenied
 */
export async function deleteUnit(ctx: RequestContext, model: Unit, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id, ifVersion } = parseInput(deleteUnitInput, raw);
  return inTransaction(ctx, async (tx) => {
    const unit = await getUnit(tx, model, { id });
    await assertVersion(tx, { type: model, uuid: unit.id }, unit.version, ifVersion);
    await lockRows(tx, ctx, 'contact', [unit.organizationId]);
    const members = await findMembers(tx, model, unit.id);
    if (members.length) throw new InUse(members, 'Take it off these professional identities first.');
    await deleteRows(tx, ctx, model, [unit], newUuid());
    return { id: unit.id };
  });
}
