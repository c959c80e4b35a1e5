import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { deleteWithBelongings } from '../../deletion/service/deleteWithBelongings.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { deleteRelationshipInput } from '../relationship.inputs.ts';
import { getSides } from '../relationship.repository.ts';

/** Ends a relationship on every side that it has. @throws NotFound | StaleVersion | PermissionDenied */
export async function deletePersonalRelationship(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { id, ifVersion } = parseInput(deleteRelationshipInput, raw);
    const { own, mirror } = await getSides(tx, ctx, { id });
    await assertUntouched(tx, 'PersonalRelationship', own, ifVersion);
    await deleteWithBelongings(tx, ctx, 'PersonalRelationship', mirror ? [own, mirror] : [own]);
    return { id: own.id };
  });
}
