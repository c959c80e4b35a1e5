import { assertNone } from '../../../platform/assertNone.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { readCustomFields } from '../../customField/service/readCustomFields.ts';
import { createCustomerContactLinkInput } from '../customerContactLink.inputs.ts';
import { linkViolations } from '../customerContactLink.rules.ts';
import { insertLink } from './insertLink.ts';
import { readLocation, readUser } from './linkReferences.ts';
import { lockParties } from './lockParties.ts';

/** Links a shared contact to a customer (R4.12). @throws NotFound | Conflict | ValidationFailed | PermissionDenied */
export async function createCustomerContactLink(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const { customerId, contact, isPrimary, ...input } = parseInput(createCustomerContactLinkInput, raw);
  return inTransaction(ctx, async (tx) => {
    const { customer, customerContact, contactPath } = await lockParties(tx, ctx, { customerId, contact, path: '' });
    const location = await readLocation(tx, customer, { id: input.locationId, propertyPath: 'locationId' });
    const userId = await readUser(tx, ctx, { id: input.userId, propertyPath: 'userId' });
    const { customFields, violations } = await readCustomFields(tx, ctx, 'CUSTOMER_CONTACT_LINK', { patch: input.customFields });
    assertNone([...linkViolations(customerContact, contactPath), ...location.violations, ...violations]);
    const link = {
      customerId: customer.id,
      customerContactId: customerContact.id,
      contactId: customerContact.contactId,
      locationId: location.uuid ?? null,
      userId: userId ?? null,
      isPrimary: isPrimary ?? false,
      ...(customFields && { customFields }),
    };
    return insertLink(tx, ctx, link, { tags: input.tags, propertyPath: contactPath });
  });
}
