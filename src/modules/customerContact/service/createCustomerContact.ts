import { assertUnique } from '../../../platform/assertUnique.ts';
import { createRows } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { firstTags, replaceTags } from '../../tag/service/replaceTags.ts';
import { createCustomerContactInput } from '../customerContact.inputs.ts';
import { lockContactBehind, lockCustomer } from '../customerContact.repository.ts';
import { insertLink } from './insertLink.ts';

/** Creates a direct contact of the customer that is named, or a shared one. @throws NotFound | Conflict | ValidationFailed | PermissionDenied */
export async function createCustomerContact(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const input = parseInput(createCustomerContactInput, raw);
  const { tags, addressLines = [], numbers = [], ...columns } = input;
  return inTransaction(ctx, async (tx) => {
    const contact = await lockContactBehind(tx, ctx, { id: input.contactId, propertyPath: 'contactId' });
    const customer = await lockCustomer(tx, ctx, { id: input.customerId, propertyPath: 'customerId' });
    const record = {
      ...columns,
      id: newUuid(),
      customerId: customer?.id ?? null,
      contactId: contact?.id ?? null,
      addressLines,
      numbers,
      contactRegarding: [],
      copyCorrespondenceTypes: [],
      copyTicketTypes: [],
    };
    await assertUnique(tx, 'CustomerContact', [record], (field) => field);
    await createRows(tx, ctx, 'CustomerContact', [record], firstTags(tags));
    await replaceTags(tx, ctx, { table: 'CustomerContactTag', columns: { customerContactId: record.id } }, tags);
    if (customer) await insertLink(tx, ctx, { customerId: customer.id, customerContactId: record.id, contactId: record.contactId });
    return { id: record.id };
  });
}
