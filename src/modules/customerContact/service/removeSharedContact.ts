import { assertNone } from '../../../platform/assertNone.ts';
import { assertUntouched } from '../../../platform/changes/assertUntouched.ts';
import { NotFound } from '../../../platform/domainError.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { deleteWithBelongings } from '../../deletion/service/deleteWithBelongings.ts';
import { getCustomerContact, lockCustomer } from '../customerContact.repository.ts';
import { removeSharedContactInput } from '../customerContactLink.inputs.ts';
import { findLink } from '../customerContactLink.repository.ts';
import { ownLinkViolations } from '../customerContactLink.rules.ts';

/** Takes a shared contact off a customer (R1.19); the contact stays. @throws NotFound | StaleVersion | ValidationFailed | PermissionDenied */
export async function removeSharedContact(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const { customerId, customerContactId, ifVersion } = parseInput(removeSharedContactInput, raw);
  return inTransaction(ctx, async (tx) => {
    const customer = (await lockCustomer(tx, ctx, { id: customerId, propertyPath: 'customerId' }))!;
    const contact = await getCustomerContact(tx, ctx, { id: customerContactId, propertyPath: 'customerContactId' });
    const link = await findLink(tx, customer.id, contact.id);
    if (!link) throw new NotFound('customerContactId', customerContactId);
    await assertUntouched(tx, 'CustomerContactLink', link, ifVersion);
    assertNone(ownLinkViolations(contact, 'customerContactId'));
    await deleteWithBelongings(tx, ctx, 'CustomerContactLink', [link]);
    return { id: link.id };
  });
}
