import { createRows } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { restoreWithBelongings } from '../../deletion/service/restoreWithBelongings.ts';
import { isSymmetric } from '../../openList/service/isSymmetric.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { restoreRelationshipInput } from '../relationship.inputs.ts';
import { getSides } from '../relationship.repository.ts';
import { mirrored } from '../relationship.rules.ts';

/**
 * Brings a deleted relationship back on every side that it had. A side that ended alone, when the type of the other one
 * changed, gets a new other side.
 *
 * @throws NotFound | Conflict | ValidationFailed when one of the individuals is deleted | PermissionDenied
 */
export async function restorePersonalRelationship(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { id } = parseInput(restoreRelationshipInput, raw);
    const { own, mirror } = await getSides(tx, ctx, { id, isDeleted: true });
    await restoreWithBelongings(tx, ctx, 'PersonalRelationship', own);
    if (!mirror && (await isSymmetric(tx, own.type))) {
      createRows(tx, ctx, 'PersonalRelationship', [{ id: newUuid(), ...mirrored(own) }]);
    }
    return { id: own.id };
  });
}
