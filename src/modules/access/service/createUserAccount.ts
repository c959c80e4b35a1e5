import { assertUnique } from '../../../platform/assertUnique.ts';
import { createRows } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { hashPassword } from '../../../platform/password.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { normalizeEmail } from '../../contactDetail/kinds/email.ts';
import { createUserAccountInput } from '../access.inputs.ts';

/** Makes the account of a person who uses the tenant's applications. @throws Conflict | Unavailable | ValidationFailed | PermissionDenied */
export async function createUserAccount(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { email, name, password, permissions } = parseInput(createUserAccountInput, raw);
  const passwordHash = password ? await hashPassword(password) : null;
  const account = { id: newUuid(), email, normalizedEmail: normalizeEmail(email), name, passwordHash, permissions, isLocked: false };
  return inTransaction(ctx, async (tx) => {
    await assertUnique(tx, 'UserAccount', [account], () => 'email');
    createRows(tx, ctx, 'UserAccount', [account]);
    return { id: account.id };
  });
}
