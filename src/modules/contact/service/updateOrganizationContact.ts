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
import { replaceKeyPeople } from '../../organization/service/replaceKeyPeople.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { updateOrganizationContactInput } from '../contact.inputs.ts';
import { getContact } from '../contact.repository.ts';

/**
 * Changes what is given; founders and leaders are replaced as lists.
 *
 * @throws NotFound | StaleVersion | Conflict | ValidationFailed | PermissionDenied
 */
export async function updateOrganizationContact(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx);
    const { id, ifVersion, patch } = parseInput(updateOrganizationContactInput, raw);
    const { founderIds, leaderIds, ...columns } = patch;
    lockExternalIds(tx, ctx, [{ kind: 'ORGANIZATION', externalId: patch.externalId }]);
    lockRows(tx, ctx, 'contact', [decodeContactId(id)]);
    const before = await getContact(tx, { id, kind: 'ORGANIZATION' });
    await assertUnique(tx, 'Contact', [{ ...before, externalId: patch.externalId }], (field) => `patch.${field}`);
    const customFields = await acceptCustomFields(tx, ctx, 'ORGANIZATION_CONTACT', {
      patch: patch.customFields,
      before: before.customFields,
      propertyPath: 'patch.customFields',
    });
    const joined = await replaceKeyPeople(tx, ctx, before.id, { founderIds, leaderIds });
    await updateRow(tx, ctx, 'Contact', before, { ...columns, customFields }, { joined, ifVersion });
    return { id: before.id };
  });
}
