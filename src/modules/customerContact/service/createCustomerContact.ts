import { assertNone } from '../../../platform/assertNone.ts';
import { assertUnique } from '../../../platform/assertUnique.ts';
import { createRows } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { hashPassword } from '../../../platform/password.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { withoutUndefined } from '../../../platform/withoutUndefined.ts';
import { readCustomFields } from '../../customField/service/readCustomFields.ts';
import { presetViolations } from '../../preset/service/presetViolations.ts';
import { assertNotSuppressed } from '../../privacy/service/assertNotSuppressed.ts';
import { namedIn } from '../../privacy/service/namedIn.ts';
import { firstTags, replaceTags } from '../../tag/service/replaceTags.ts';
import { createCustomerContactInput } from '../customerContact.inputs.ts';
import { lockContactBehind, lockCustomer } from '../customerContact.repository.ts';
import { inOrder, nameBehind, namelessViolations, presetUses } from '../customerContact.rules.ts';
import { insertLink } from './insertLink.ts';

/** A record whose lists are empty. */
export const withoutLists = { addressLines: [], numbers: [], contactRegarding: [], copyCorrespondenceTypes: [], copyTicketTypes: [] };

/**
 * Creates a direct contact of the customer that is named (R1.11), or a shared one (R1.10).
 *
 * @throws NotFound | Conflict | Suppressed | ValidationFailed | PermissionDenied
 */
export async function createCustomerContact(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const { accountPassword, customFields: patch, tags, ...input } = parseInput(createCustomerContactInput, raw);
  const accountPasswordHash = accountPassword ? await hashPassword(accountPassword) : null;
  return inTransaction(ctx, async (tx) => {
    const contact = await lockContactBehind(tx, ctx, { id: input.contactId, propertyPath: 'contactId' });
    const customer = await lockCustomer(tx, ctx, { id: input.customerId, propertyPath: 'customerId' });
    const { customFields, violations: fieldViolations } = await readCustomFields(tx, ctx, 'CUSTOMER_CONTACT', { patch });
    const record = {
      ...withoutLists,
      ...withoutUndefined(input),
      ...(contact && !input.name && !input.companyName && nameBehind(contact)),
      id: newUuid(),
      customerId: customer?.id ?? null,
      contactId: contact?.id ?? null,
      numbers: inOrder(input.numbers ?? []),
      accountPasswordHash,
      ...(customFields && { customFields }),
    };
    const violations = [
      ...(await presetViolations(tx, ctx, presetUses(input, ''))),
      ...fieldViolations,
      ...namelessViolations(record, 'name'),
    ];
    assertNone(violations);
    await assertUnique(tx, 'CustomerContact', [record], (field) => field);
    await assertNotSuppressed(tx, ctx, namedIn('CustomerContact', input, { countryCode: ctx.actor.countryCode }));
    createRows(tx, ctx, 'CustomerContact', [record], firstTags(tags));
    await replaceTags(tx, ctx, { table: 'CustomerContactTag', columns: { customerContactId: record.id } }, tags);
    if (customer) await insertLink(tx, ctx, { customerId: customer.id, customerContactId: record.id, contactId: record.contactId });
    return { id: record.id };
  });
}
