import { lockRows } from '../../../platform/lockRows.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { restoreWithBelongings } from '../../deletion/service/restoreWithBelongings.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { restoreUnitInput } from '../organization.inputs.ts';
import { getUnit, type Unit } from '../organization.repository.ts';

/**
 * Brings a deleted department or location back.
 *
 * @throws NotFound | ValidationFailed when its organization is deleted | PermissionDenied
 */
export async function restoreUnit(ctx: RequestContext, model: Unit, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { id } = parseInput(restoreUnitInput, raw);
    const { organizationId } = await getUnit(tx, model, { id, isDeleted: true });
    lockRows(tx, ctx, 'contact', [organizationId]);
    // Whoever held it may have restored the unit.
    const unit = await getUnit(tx, model, { id, isDeleted: true });
    await restoreWithBelongings(tx, ctx, model, unit);
    return { id: unit.id };
  });
}
