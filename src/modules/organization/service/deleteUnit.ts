import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { deleteWithBelongings } from '../../deletion/service/deleteWithBelongings.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { deleteUnitInput } from '../organization.inputs.ts';
import { getUnit, type Unit } from '../organization.repository.ts';

/**
 * Deletes a department or location in which nobody works (RU.13), and that nothing else names.
 *
 * @throws NotFound | StaleVersion | InUse | PermissionDenied
 */
export async function deleteUnit(ctx: RequestContext, model: Unit, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { id, ifVersion } = parseInput(deleteUnitInput, raw);
    const unit = await getUnit(tx, model, { id });
    await assertUntouched(tx, model, unit, ifVersion);
    lockRows(tx, ctx, 'contact', [unit.organizationId]);
    await deleteWithBelongings(tx, ctx, model, [unit], { remedy: 'Take it off these first.' });
    return { id: unit.id };
  });
}
