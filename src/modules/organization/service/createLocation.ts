import { createRows } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { createLocationInput } from '../organization.inputs.ts';
import { getOrganization } from '../organization.repository.ts';
import { recordFirstLinks } from './recordFirstLinks.ts';
import { replaceLocationLeaders } from './replaceLocationLeaders.ts';

/** Creates a location of an organization, with its leaders. @throws NotFound | ValidationFailed | PermissionDenied */
export async function createLocation(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { organizationId, name, leaderIds } = parseInput(createLocationInput, raw);
    const organization = await getOrganization(tx, ctx, organizationId);
    const location = { id: newUuid(), organizationId: organization.id, name };
    createRows(tx, ctx, 'Location', [location]);
    const links = await replaceLocationLeaders(tx, ctx, location, { ids: leaderIds, propertyPath: 'leaderIds' });
    recordFirstLinks(tx, ctx, { type: 'Location', uuid: location.id }, links);
    return { id: location.id };
  });
}
