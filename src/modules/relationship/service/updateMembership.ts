import { updateRow } from '../../../platform/changes/entityWrites.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { assertListed } from '../../openList/service/assertListed.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { updateMembershipInput } from '../relationship.inputs.ts';
import { getMembership } from '../relationship.repository.ts';

/** Changes what is given of a membership. @throws NotFound | StaleVersion | ValidationFailed | PermissionDenied */
export async function updateMembership(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { id, ifVersion, patch } = parseInput(updateMembershipInput, raw);
    const before = await getMembership(tx, { id });
    await assertListed(tx, 'MEMBERSHIP_TYPE', patch.type, 'patch.type');
    await updateRow(tx, ctx, 'Membership', before, patch, { ifVersion });
    return { id: before.id };
  });
}
