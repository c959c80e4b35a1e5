import { assertNone } from '../../../platform/assertNone.ts';
import { assertUnique } from '../../../platform/assertUnique.ts';
import { updateRow } from '../../../platform/changes/entityWrites.ts';
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
import { replaceTags } from '../../tag/service/replaceTags.ts';
import { updateCustomerContactInput } from '../customerContact.inputs.ts';
import { getCustomerContact, lockContactBehind } from '../customerContact.repository.ts';
import { inOrder, namelessViolations, presetUses, type NumberEntry } from '../customerContact.rules.ts';
import { mirrorContact } from './mirrorContact.ts';

/**
 * Changes what is given. A direct contact stays with its customer (R1.12).
 *
 * @throws NotFound | StaleVersion | Conflict | Suppressed | ValidationFailed | PermissionDenied
 */
export async function updateCustomerContact(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const { id, customerId, ifVersion, patch } = parseInput(updateCustomerContactInput, raw);
  const { accountPassword, customFields: fieldsPatch, tags, ...fields } = patch;
  const accountPasswordHash = accountPassword ? await hashPassword(accountPassword) : accountPassword;
  return inTransaction(ctx, async (tx) => {
    const contact = await lockContactBehind(tx, ctx, { id: fields.contactId, propertyPath: 'patch.contactId' });
    const row = await getCustomerContact(tx, ctx, { id, customerId });
    const before = { ...row, numbers: row.numbers as unknown as NumberEntry[] };
    const { customFields, violations: fieldViolations } = await readCustomFields(tx, ctx, 'CUSTOMER_CONTACT', {
      patch: fieldsPatch,
      before: row.customFields,
      propertyPath: 'patch.customFields',
    });
    const changes = {
      ...fields,
      contactId: fields.contactId === undefined ? undefined : (contact?.id ?? null),
      numbers: fields.numbers && inOrder(fields.numbers),
      accountPasswordHash,
      customFields,
    };
    const violations = [
      ...(await presetViolations(tx, ctx, presetUses(fields, 'patch.', before))),
      ...fieldViolations,
      ...namelessViolations({ ...before, ...withoutUndefined(changes) }, 'patch.name'),
    ];
    assertNone(violations);
    await assertUnique(tx, 'CustomerContact', [{ ...row, contactId: changes.contactId }], (field) => `patch.${field}`);
    await assertNotSuppressed(tx, ctx, namedIn('CustomerContact', fields, { path: 'patch.', before, countryCode: ctx.actor.countryCode }));
    await mirrorContact(tx, ctx, row, changes.contactId);
    const joined = await replaceTags(tx, ctx, { table: 'CustomerContactTag', columns: { customerContactId: row.id } }, tags);
    await updateRow(tx, ctx, 'CustomerContact', row, changes, { joined, ifVersion });
    return { id: row.id };
  });
}
