import { createRows } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { assertListed } from '../../openList/service/assertListed.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { createDepartmentInput } from '../organization.inputs.ts';
import { getOrganization } from '../organization.repository.ts';

/** Creates a department of an organization. @throws NotFound | ValidationFailed | PermissionDenied */
export async function createDepartment(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { organizationId, ...columns } = parseInput(createDepartmentInput, raw);
    const organization = await getOrganization(tx, ctx, organizationId);
    await assertListed(tx, 'DEPARTMENT_AREA', columns.area, 'area');
    const department = { id: newUuid(), organizationId: organization.id, ...columns };
    createRows(tx, ctx, 'Department', [department]);
    return { id: department.id };
  });
}
