import { assertNone } from '../../../platform/assertNone.ts';
import { updateRow } from '../../../platform/changes/entityWrites.ts';
import { ConcurrentWrite } from '../../../platform/dbErrors.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { readCustomFields } from '../../customField/service/readCustomFields.ts';
import { replaceTags } from '../../tag/service/replaceTags.ts';
import { updateCustomerContactLinkInput } from '../customerContactLink.inputs.ts';
import { getLink } from '../customerContactLink.repository.ts';
import { readLocation, readUser } from './linkReferences.ts';
import { lockParties } from './lockParties.ts';
import { readMove } from './readMove.ts';
import { unmarkPrimary } from './unmarkPrimary.ts';

/** Changes what is given of a link (R4.8). @throws NotFound | StaleVersion | Conflict | ValidationFailed | PermissionDenied */
export async function updateCustomerContactLink(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const { id, ifVersion, patch } = parseInput(updateCustomerContactLinkInput, raw);
  return inTransaction(ctx, async (tx) => {
    const found = await getLink(tx, { id });
    const customerId = patch.customerId ?? found.customerId;
    const contact = patch.contact ?? { customerContactId: found.customerContactId };
    const parties = await lockParties(tx, ctx, { customerId, contact, path: 'patch.' });
    const before = await getLink(tx, { id });
    // Another caller tied it to other parties, which nobody holds now.
    if (before.customerId !== found.customerId || before.customerContactId !== found.customerContactId) throw new ConcurrentWrite();
    const move = await readMove(tx, before, parties);
    // A location that stays must be one of the other customer's, too.
    const locationId = patch.locationId === undefined && move.isToOtherCustomer ? before.locationId : patch.locationId;
    const location = await readLocation(tx, parties.customer, { id: locationId, propertyPath: 'patch.locationId' });
    const userId = await readUser(tx, ctx, { id: patch.userId, propertyPath: 'patch.userId' });
    const { customFields, violations } = await readCustomFields(tx, ctx, 'CUSTOMER_CONTACT_LINK', {
      patch: patch.customFields,
      before: before.customFields,
      propertyPath: 'patch.customFields',
    });
    assertNone([...move.violations, ...location.violations, ...violations]);
    const isPrimary = patch.isPrimary ?? before.isPrimary;
    if (isPrimary && (!before.isPrimary || move.isToOtherCustomer)) await unmarkPrimary(tx, ctx, move.columns.customerId);
    const owner = { table: 'CustomerContactLinkTag', columns: { customerContactLinkId: before.id } } as const;
    const tags = await replaceTags(tx, ctx, owner, patch.tags);
    const columns = { ...move.columns, locationId: location.uuid, userId, isPrimary, customFields };
    await updateRow(tx, ctx, 'CustomerContactLink', before, columns, { joined: tags, ifVersion });
    return { id: before.id };
  });
}
