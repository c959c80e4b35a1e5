import { assertUnique } from '../../../platform/assertUnique.ts';
import { updateRow } from '../../../platform/changes/entityWrites.ts';
import { decodeContactId } from '../../../platform/ids.ts';
import { lockExternalIds } from '../../../platform/lockExternalIds.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { acceptCustomFields } from '../../customField/service/acceptCustomFields.ts';
import { assertNotSuppressed } from '../../privacy/service/assertNotSuppressed.ts';
import { namedIn } from '../../privacy/service/namedIn.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { updateIndividualContactInput } from '../contact.inputs.ts';
import { getContact } from '../contact.repository.ts';

/** Changes what is given. @throws NotFound | StaleVersion | Conflict | Suppressed | ValidationFailed | PermissionDenied */
export async function updateIndividualContact(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { id, ifVersion, patch } = parseInput(updateIndividualContactInput, raw);
    lockExternalIds(tx, ctx, [{ kind: 'INDIVIDUAL', externalId: patch.externalId }]);
    lockRows(tx, ctx, 'contact', [decodeContactId(id)]);
    const before = await getContact(tx, { id, kind: 'INDIVIDUAL' });
    await assertUnique(tx, 'Contact', [{ ...before, externalId: patch.externalId }], (field) => `patch.${field}`);
    await assertNotSuppressed(tx, ctx, namedIn('Contact', patch, { path: 'patch.', before }));
    const customFields = await acceptCustomFields(tx, ctx, 'INDIVIDUAL_CONTACT', {
      patch: patch.customFields,
      before: before.customFields,
      propertyPath: 'patch.customFields',
    });
    await updateRow(tx, ctx, 'Contact', before, { ...patch, customFields }, { ifVersion });
    return { id: before.id };
  });
}
