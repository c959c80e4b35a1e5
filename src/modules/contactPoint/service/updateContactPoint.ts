import { updateRow, type Row } from '../../../platform/changes/entityWrites.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction, type Transaction } from '../../../platform/transaction.ts';
import { assertNotSuppressed } from '../../privacy/service/assertNotSuppressed.ts';
import { namedIn } from '../../privacy/service/namedIn.ts';
import { updateContactPointInput, updateReferences } from '../contactPoint.inputs.ts';
import { getContactPoint } from '../contactPoint.repository.ts';
import { comparable } from './comparable.ts';
import { readReferences } from './readReferences.ts';

/** Changes what is given of a contact point (R2.4). @throws NotFound | StaleVersion | Suppressed | ValidationFailed | PermissionDenied */
export async function updateContactPoint(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const { id, ifVersion, patch: named } = parseInput(updateReferences, raw);
  return inTransaction(ctx, async (tx) => {
    const before = await getContactPoint(tx, { id });
    const { references, violations } = await readChangedReferences(tx, ctx, before, named);
    const { patch } = parseInput(updateContactPointInput, raw, { known: violations });
    const columns = { ...patch, ...references, ...comparable(ctx, patch) };
    await assertNotSuppressed(tx, ctx, namedIn('ContactPoint', columns, { path: 'patch.', before }));
    await updateRow(tx, ctx, 'ContactPoint', before, columns, { ifVersion });
    return { id: before.id };
  });
}

/** A reference that is left out stays, and must still fit the one that changes: the location is one of the customer. */
async function readChangedReferences(
  tx: Transaction,
  ctx: RequestContext,
  before: Row<'ContactPoint'>,
  { customerId, locationId }: { customerId?: string | null | undefined; locationId?: string | null | undefined },
) {
  // A customer that is null is refused with the rest.
  if (!customerId && locationId === undefined) return { references: {}, violations: [] };
  const named = { customerId: customerId ?? before.customerId, locationId: locationId === undefined ? before.locationId : locationId };
  return readReferences(tx, ctx, named, 'patch.');
}
