import { assertNone } from '../../../platform/assertNone.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { addSharedContactInput } from '../customerContactLink.inputs.ts';
import { findLink } from '../customerContactLink.repository.ts';
import { linkViolations } from '../customerContactLink.rules.ts';
import { getCustomerContact, lockCustomer } from '../customerContact.repository.ts';
import { insertLink } from './insertLink.ts';

/** Links a shared contact to a customer (R1.18); a link that is there already stays as it is (R1.20). @throws NotFound | Conflict | ValidationFailed | PermissionDenied */
export async function addSharedContact(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const { customerId, customerContactId } = parseInput(addSharedContactInput, raw);
  return inTransaction(ctx, async (tx) => {
    const customer = (await lockCustomer(tx, ctx, { id: customerId, propertyPath: 'customerId' }))!;
    const contact = await getCustomerContact(tx, ctx, { id: customerContactId, propertyPath: 'customerContactId' });
    assertNone(linkViolations(contact, 'customerContactId'));
    const found = await findLink(tx, customer.id, contact.id);
    if (found) return { id: found.id };
    const link = { customerId: customer.id, customerContactId: contact.id, contactId: contact.contactId };
    return insertLink(tx, ctx, link, { propertyPath: 'customerContactId' });
  });
}
