import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { debtorAccountOf } from '../account.repository.ts';
import { setAlternativePayerRoleInput } from '../role.inputs.ts';
import { getHolder } from '../role.repository.ts';
import { readReplacedRole, writeRole, type ChangedRole } from './writeRole.ts';

/** Lets a contact pay for others, or replaces the role. @throws NotFound | StaleVersion | Conflict | ValidationFailed | PermissionDenied */
export async function setAlternativePayerRole(ctx: RequestContext, raw: unknown): Promise<ChangedRole> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  const input = parseInput(setAlternativePayerRoleInput, raw);
  return inTransaction(ctx, async (tx) => {
    const contact = await getHolder(tx, ctx, input.contactId);
    const before = await readReplacedRole(tx, 'AlternativePayerRole', contact, input);
    return writeRole(tx, ctx, 'AlternativePayerRole', before, {
      ...input.role,
      contactId: contact.id,
      debtorAccountId: await debtorAccountOf(tx, ctx, contact.id),
    });
  });
}
