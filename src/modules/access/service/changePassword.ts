import { updateRow } from '../../../platform/changes/entityWrites.ts';
import { ValidationFailed } from '../../../platform/domainError.ts';
import { decodeId } from '../../../platform/ids.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { hashPassword, verifyPassword } from '../../../platform/password.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { NotSignedInHere } from '../access.errors.ts';
import { changePasswordInput } from '../access.inputs.ts';
import { getUserAccount } from '../access.repository.ts';
import { endSessions } from '../session.repository.ts';
import { accountSubject, limitOfAccount } from './attempts.ts';
import { recordSignInEvent } from './recordSignInEvent.ts';

/**
 * Changes the caller's own password, and ends the sessions that the caller has elsewhere.
 *
 * @throws NotSignedInHere | RateLimited | Unavailable | ValidationFailed
 */
export async function changePassword(ctx: RequestContext, raw: unknown): Promise<{ id: string }> {
  const { session, deviceId } = ctx.actor;
  const { currentPassword, newPassword } = parseInput(changePasswordInput, raw);
  if (!session) throw new NotSignedInHere();
  const id = session.userAccountId;
  const { email, passwordHash } = await ctx.db.userAccount.findFirstOrThrow({ where: { id } });
  const byAccount = accountSubject(ctx.tenantId, email);
  await ctx.rateLimits.count(limitOfAccount, byAccount);
  if (!(await verifyPassword(passwordHash, currentPassword))) throw wrongPassword();
  await ctx.rateLimits.forget(limitOfAccount, byAccount);
  const newHash = await hashPassword(newPassword);
  const changed = await inTransaction(ctx, async (tx) => {
    const account = await getUserAccount(tx, ctx, { id });
    if (account.passwordHash !== passwordHash) throw wrongPassword();
    await updateRow(tx, ctx, 'UserAccount', account, { passwordHash: newHash });
    endSessions(tx, ctx, { userAccountId: id, exceptId: session.id });
    recordSignInEvent(tx, ctx, { kind: 'PASSWORD_CHANGED', userAccountId: id, deviceId: decodeId(deviceId!, 'Device') });
    return { id };
  });
  ctx.announceAccess();
  return changed;
}

const wrongPassword = () =>
  new ValidationFailed([{ propertyPath: 'currentPassword', in: 'BODY', detail: 'is not your password.', code: 'WRONG_PASSWORD' }], 'UNPROCESSABLE');
