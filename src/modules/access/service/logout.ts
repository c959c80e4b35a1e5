import { parseInput } from '../../../platform/parseInput.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { refreshTokenInput } from '../access.inputs.ts';
import { countUnknown, limitOfUnknownSessions } from './attempts.ts';
import { userActor } from './issueTokens.ts';
import { recordSignInEvent } from './recordSignInEvent.ts';
import { findPresented } from './refreshSession.ts';

/** Ends the session of a refresh token, even of one that was used. Says whether there was one. @throws RateLimited | ValidationFailed */
export async function logout(ctx: RequestContext, raw: unknown): Promise<{ ended: boolean }> {
  const { refreshToken } = parseInput(refreshTokenInput, raw);
  const presented = await findPresented(ctx, refreshToken);
  if (!presented) {
    await countUnknown(ctx, limitOfUnknownSessions);
    return { ended: false };
  }
  const { id, userAccountId, deviceId } = presented.session;
  const user = presented.door.actingAs(userActor(presented.door.tenantId, presented.session));
  const ended = await inTransaction(user, async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { id } });
    if (count > 0) recordSignInEvent(tx, user, { kind: 'SIGNED_OUT', userAccountId, deviceId });
    return count > 0;
  });
  user.announceAccess();
  return { ended };
}
