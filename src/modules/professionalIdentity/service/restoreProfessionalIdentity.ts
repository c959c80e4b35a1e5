import { lockRows } from '../../../platform/lockRows.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { restoreWithBelongings } from '../../deletion/service/restoreWithBelongings.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { restoreProfessionalIdentityInput } from '../professionalIdentity.inputs.ts';
import { getProfessionalIdentity } from '../professionalIdentity.repository.ts';
import { assertPartiesLive } from './assertPartiesLive.ts';

/**
 * Brings a deleted identity back with exactly what its delete took.
 *
 * @throws NotFound | ValidationFailed when its individual, or the organization of an active one, is deleted | PermissionDenied
 */
export async function restoreProfessionalIdentity(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { id } = parseInput(restoreProfessionalIdentityInput, raw);
    const identity = await getProfessionalIdentity(tx, { id, isDeleted: true });
    lockRows(tx, ctx, 'contact', [identity.individualId, identity.organizationId]);
    await assertPartiesLive(tx, identity, 'id');
    await restoreWithBelongings(tx, ctx, 'ProfessionalIdentity', identity);
    return { id: identity.id };
  });
}
