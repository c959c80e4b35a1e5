import { assertNone } from '../../../platform/assertNone.ts';
import { assertUnique } from '../../../platform/assertUnique.ts';
import { createRows } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { isSymmetric } from '../../openList/service/isSymmetric.ts';
import { listedViolations } from '../../openList/service/listedViolations.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { createPersonalRelationshipInput } from '../relationship.inputs.ts';
import { getIndividuals } from '../relationship.repository.ts';
import { mirrored, samePartyViolations } from '../relationship.rules.ts';

/**
 * Relates an individual to another one, and that one to it when the type is symmetric (RU.13).
 *
 * @throws NotFound | Conflict | ValidationFailed | PermissionDenied
 */
export async function createPersonalRelationship(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const input = parseInput(createPersonalRelationshipInput, raw);
    const { type } = input;
    const { individual, related } = await getIndividuals(tx, ctx, input);
    const violations = [
      ...samePartyViolations(individual.id, related.id, 'relatedIndividualId'),
      ...(await listedViolations(tx, 'PERSONAL_RELATIONSHIP_TYPE', type, 'type')),
    ];
    assertNone(violations);
    const own = { id: newUuid(), individualId: individual.id, relatedIndividualId: related.id, type, pairId: newUuid() };
    await assertUnique(tx, 'PersonalRelationship', [own], (field) => field);
    const mirrors = (await isSymmetric(tx, type)) ? [{ id: newUuid(), ...mirrored(own) }] : [];
    createRows(tx, ctx, 'PersonalRelationship', [own, ...mirrors]);
    return { id: own.id };
  });
}
