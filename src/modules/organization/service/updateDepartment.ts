import { updateRow } from '../../../platform/changes/entityWrites.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { assertListed } from '../../openList/service/assertListed.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { updateDepartmentInput } from '../organization.inputs.ts';
import { getUnit } from '../organization.repository.ts';

/** Changes what is given of a department. @throws NotFound | StaleVersion | ValidationFailed | PermissionDenied */
export async function updateDepartment(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { id, ifVersion, patch } = parseInput(updateDepartmentInput, raw);
    const before = await getUnit(tx, 'Department', { id });
    await assertListed(tx, 'DEPARTMENT_AREA', patch.area, 'patch.area');
    await updateRow(tx, ctx, 'Department', before, patch, { ifVersion });
    return { id: before.id };
  });
}
