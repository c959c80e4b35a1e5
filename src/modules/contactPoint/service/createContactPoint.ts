import { createRows } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { assertNotSuppressed } from '../../privacy/service/assertNotSuppressed.ts';
import { namedIn } from '../../privacy/service/namedIn.ts';
import { createContactPointInput, createReferences } from '../contactPoint.inputs.ts';
import { comparable } from './comparable.ts';
import { readReferences } from './readReferences.ts';

/** Adds a contact point to a customer. @throws ValidationFailed, also for references that name nothing (R2.9) | Suppressed | PermissionDenied */
export async function createContactPoint(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const named = parseInput(createReferences, raw);
  return inTransaction(ctx, async (tx) => {
    const { references, violations } = await readReferences(tx, ctx, named);
    const input = parseInput(createContactPointInput, raw, { known: violations });
    const point = { id: newUuid(), ...references!, ...input, ...comparable(ctx, input) };
    await assertNotSuppressed(tx, ctx, namedIn('ContactPoint', point));
    createRows(tx, ctx, 'ContactPoint', [point]);
    return { id: point.id };
  });
}
