import { assertUnique } from '../../../platform/assertUnique.ts';
import { updateRow } from '../../../platform/changes/entityWrites.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { hashPassword } from '../../../platform/password.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { normalizeEmail } from '../../contactDetail/kinds/email.ts';
import { updateUserAccountInput } from '../access.inputs.ts';
import { getUserAccount } from '../access.repository.ts';
import { endSessions } from '../session.repository.ts';
import { recordSignInEvent } from './recordSignInEvent.ts';

/**
 * Changes what is given of a user account. A new password, or none, and a lock end the sessions of the user; other permissions hold at once.
 *
 * @throws NotFound | StaleVersion | Conflict | Unavailable | ValidationFailed | PermissionDenied
 */
export async function updateUserAccount(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  assertPermission(ctx.actor, 'TENANT_BACKOFFICE');
  const { id, ifVersion, patch: { password, ...columns } } = parseInput(updateUserAccountInput, raw);
  const normalizedEmail = columns.email === undefined ? undefined : normalizeEmail(columns.email);
  const passwordHash = password ? await hashPassword(password) : password;
  const endsSessions = passwordHash !== undefined || columns.isLocked === true;
  const updated = await inTransaction(ctx, async (tx) => {
    const before = await getUserAccount(tx, ctx, { id });
    await assertUnique(tx, 'UserAccount', [{ id: before.id, normalizedEmail }], () => 'patch.email');
    await updateRow(tx, ctx, 'UserAccount', before, { ...columns, normalizedEmail, passwordHash }, { ifVersion });
    if (endsSessions) endSessions(tx, ctx, { userAccountId: before.id });
    if (passwordHash !== undefined) recordSignInEvent(tx, ctx, { kind: 'PASSWORD_CHANGED', userAccountId: before.id, deviceId: null });
    return { id: before.id };
  });
  if (endsSessions || columns.permissions) ctx.announceAccess();
  return updated;
}
