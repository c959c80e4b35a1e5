import { updateRow } from '../../../platform/changes/entityWrites.ts';
import { decodeId } from '../../../platform/ids.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { updateProfessionalIdentityInput } from '../professionalIdentity.inputs.ts';
import { getProfessionalIdentity } from '../professionalIdentity.repository.ts';
import { activationTimes } from '../professionalIdentity.rules.ts';
import { assertPartiesLive } from './assertPartiesLive.ts';
import { readWorkplaces, replaceWorkplaces } from './workplaces.ts';

/**
 * Changes what is given; departments and locations are replaced as lists.
 *
 * @throws NotFound | StaleVersion | ValidationFailed | PermissionDenied
 */
export async function updateProfessionalIdentity(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { id, ifVersion, patch } = parseInput(updateProfessionalIdentityInput, raw);
    const { isActive, jobTitle, departmentIds, locationIds } = patch;
    const { individualId, organizationId } = await getProfessionalIdentity(tx, { id });
    lockRows(tx, ctx, 'contact', [individualId, organizationId]);
    lockRows(tx, ctx, 'professional_identity', [decodeId(id, 'ProfessionalIdentity')]);
    const before = await getProfessionalIdentity(tx, { id });
    if (isActive && !before.isActive) await assertPartiesLive(tx, { ...before, isActive }, 'patch.isActive');
    const workplaces = await readWorkplaces(tx, ctx, before.organizationId, { departmentIds, locationIds }, 'patch.');
    const links = await replaceWorkplaces(tx, ctx, before.id, workplaces);
    const times = activationTimes(before.isActive, isActive, ctx.now);
    await updateRow(tx, ctx, 'ProfessionalIdentity', before, { isActive, jobTitle, ...times }, { joined: links, ifVersion });
    return { id: before.id };
  });
}
