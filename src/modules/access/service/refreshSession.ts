import { lockRows } from '../../../platform/lockRows.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { hashSecret, readSecretToken } from '../../../platform/secretToken.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { SessionEnded } from '../access.errors.ts';
import { refreshTokenInput } from '../access.inputs.ts';
import { findSession, touchDevice, type FoundSession } from '../session.repository.ts';
import { countUnknown, limitOfPace, limitOfUnknownSessions } from './attempts.ts';
import { doorkeeper, issueTokens, newRefreshToken, signingOf, userActor, type IssuedTokens } from './issueTokens.ts';
import { recordSignInEvent } from './recordSignInEvent.ts';

/** A refresh token that was used came again: somebody has it who should not, or a client has used it twice. */
class RefreshTokenReused extends Error {}

/**
 * Gives new tokens for a refresh token, once. Whoever comes with one that was used ends its session: it cannot be known whether the thief
 * came first or the owner. Of two at the same time, one gets tokens, and the other one ends them.
 *
 * @throws SessionEnded | RateLimited | Unavailable | SignInNotConfigured | ValidationFailed
 */
export async function refreshSession(ctx: RequestContext, raw: unknown): Promise<IssuedTokens> {
  const { refreshToken } = parseInput(refreshTokenInput, raw);
  signingOf(ctx.signIn);
  const presented = await findPresented(ctx, refreshToken);
  if (!presented) {
    await countUnknown(ctx, limitOfUnknownSessions);
    throw new SessionEnded();
  }
  const { door, session } = presented;
  await door.rateLimits.count(limitOfPace, { tenantId: door.tenantId, id: session.id });
  try {
    return await rotate(ctx, presented, refreshToken);
  } catch (error) {
    if (!(error instanceof RefreshTokenReused)) throw error;
    await endReused(door, session);
    throw new SessionEnded();
  }
}

/** Whose an idempotency key of a refresh is: only who has a refresh token of the session can name it. */
export async function refreshKeyHolder(ctx: RequestContext, input: unknown): Promise<RequestContext | null> {
  const presented = await findPresented(ctx, (input as { refreshToken: string }).refreshToken);
  return presented && ctx.actingAs({ ...presented.door.actor, id: `session ${presented.session.id}` });
}

interface Presented {
  door: RequestContext;
  session: FoundSession;
  family: string;
}

/** The session that a refresh token is of, whether or not it was used; null when there is none. */
export async function findPresented(ctx: RequestContext, refreshToken: string): Promise<Presented | null> {
  const named = readSecretToken('REFRESH', refreshToken);
  if (!named) return null;
  const [door, family] = [ctx.actingAs(doorkeeper(named.tenantId)), named.family!];
  const session = await findSession(door, family);
  return session && { door, session, family };
}

/** @throws RefreshTokenReused | SessionEnded */
async function rotate(ctx: RequestContext, { door, session, family }: Presented, refreshToken: string): Promise<IssuedTokens> {
  const user = door.actingAs(userActor(door.tenantId, session));
  user.record = ctx.record;
  return inTransaction(user, async (tx) => {
    lockRows(tx, user, 'session', [session.id]);
    const current = await tx.session.findFirst({ where: { id: session.id }, include: { userAccount: true } });
    if (!current || current.expiresAt <= user.now) throw new SessionEnded();
    if (current.tokenHash !== hashSecret(refreshToken)) throw new RefreshTokenReused();
    const { refreshToken: next, tokenHash, expiresAt } = newRefreshToken(user, family);
    await tx.session.updateMany({ where: { id: session.id }, data: { tokenHash, expiresAt } });
    touchDevice(tx, user, session.deviceId);
    return issueTokens(user, { ...session, refreshToken: next, expiresAt, permissions: current.userAccount.permissions });
  });
}

async function endReused(door: RequestContext, { id, userAccountId, deviceId }: FoundSession): Promise<void> {
  await inTransaction(door, async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { id } });
    if (count > 0) recordSignInEvent(tx, door, { kind: 'REFRESH_TOKEN_REUSED', userAccountId, deviceId });
  });
  door.announceAccess();
}
