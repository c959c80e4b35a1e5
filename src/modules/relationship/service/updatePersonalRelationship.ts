import { assertUnique } from '../../../platform/assertUnique.ts';
import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { createRows, updateRow } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { deleteWithBelongings } from '../../deletion/service/deleteWithBelongings.ts';
import { isSymmetric } from '../../openList/service/isSymmetric.ts';
import { assertListed } from '../../openList/service/assertListed.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { updatePersonalRelationshipInput } from '../relationship.inputs.ts';
import { getSides } from '../relationship.repository.ts';
import { mirrored } from '../relationship.rules.ts';

/**
 * Changes the type of a relationship. The other side follows: it changes too, ends when the new type is not symmetric, and
 * begins when the old one was not.
 *
 * @throws NotFound | StaleVersion | Conflict | ValidationFailed | PermissionDenied
 */
export async function updatePersonalRelationship(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { id, ifVersion, patch } = parseInput(updatePersonalRelationshipInput, raw);
    const { own, mirror } = await getSides(tx, ctx, { id });
    const type = patch.type ?? own.type;
    await assertUntouched(tx, 'PersonalRelationship', own, ifVersion, type === own.type ? [] : ['type']);
    if (type === own.type) return { id: own.id };
    await assertListed(tx, 'PERSONAL_RELATIONSHIP_TYPE', type, 'patch.type');
    await assertUnique(tx, 'PersonalRelationship', [{ ...own, type }], (field) => `patch.${field}`);
    // A side that ends keeps the old pair to itself, so that what becomes of the other one is not its own.
    const symmetric = await isSymmetric(tx, type);
    const pairId = mirror && !symmetric ? newUuid() : own.pairId;
    await updateRow(tx, ctx, 'PersonalRelationship', own, { type, pairId });
    if (mirror && symmetric) await updateRow(tx, ctx, 'PersonalRelationship', mirror, { type });
    if (mirror && !symmetric) await deleteWithBelongings(tx, ctx, 'PersonalRelationship', [mirror]);
    if (!mirror && symmetric) {
      createRows(tx, ctx, 'PersonalRelationship', [{ id: newUuid(), ...mirrored({ ...own, type }) }]);
    }
    return { id: own.id };
  });
}
