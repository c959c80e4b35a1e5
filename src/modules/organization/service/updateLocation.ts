import { updateRow } from '../../../platform/changes/entityWrites.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { updateLocationInput } from '../organization.inputs.ts';
import { getUnit } from '../organization.repository.ts';
import { replaceLocationLeaders } from './replaceLocationLeaders.ts';

/**
 * Changes what is given of a location; leaders are replaced as a list.
 *
 * @throws NotFound | StaleVersion | ValidationFailed | PermissionDenied
 */
export async function updateLocation(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { id, ifVersion, patch } = parseInput(updateLocationInput, raw);
    const before = await getUnit(tx, 'Location', { id });
    const links = await replaceLocationLeaders(tx, ctx, before, { ids: patch.leaderIds, propertyPath: 'patch.leaderIds' });
    await updateRow(tx, ctx, 'Location', before, { name: patch.name }, { joined: links, ifVersion });
    return { id: before.id };
  });
}
