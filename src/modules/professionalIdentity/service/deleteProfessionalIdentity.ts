import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { decodeId } from '../../../platform/ids.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { deleteWithBelongings } from '../../deletion/service/deleteWithBelongings.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { deleteProfessionalIdentityInput } from '../professionalIdentity.inputs.ts';
import { getProfessionalIdentity } from '../professionalIdentity.repository.ts';

/** Deletes an identity with its contact details. @throws NotFound | StaleVersion | InUse | PermissionDenied */
export async function deleteProfessionalIdentity(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { id, ifVersion, force } = parseInput(deleteProfessionalIdentityInput, raw);
    lockRows(tx, ctx, 'professional_identity', [decodeId(id, 'ProfessionalIdentity')]);
    const identity = await getProfessionalIdentity(tx, { id });
    await assertUntouched(tx, 'ProfessionalIdentity', identity, ifVersion);
    await deleteWithBelongings(tx, ctx, 'ProfessionalIdentity', [identity], { force });
    return { id: identity.id };
  });
}
