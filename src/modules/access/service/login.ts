import { newUuid } from '../../../platform/ids.ts';
import { lockRows } from '../../../platform/lockRows.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { verifyPassword } from '../../../platform/password.ts';
import { countAll } from '../../../platform/rateLimit.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { readSecretToken } from '../../../platform/secretToken.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { normalizeEmail } from '../../contactDetail/kinds/email.ts';
import { LoginRefused } from '../access.errors.ts';
import { loginInput } from '../access.inputs.ts';
import { findDeviceId, insertSession, touchDevice } from '../session.repository.ts';
import { accountSubject, countUnknown, limitOfAccount, limitOfDevice, limitOfPace, limitOfUnknownDevices } from './attempts.ts';
import { doorkeeper, issueTokens, newRefreshToken, signingOf, userActor, type IssuedTokens } from './issueTokens.ts';
import { recordSignInEvent } from './recordSignInEvent.ts';

/**
 * Signs a user in on a device. An e-mail address that nobody has, a wrong password, an account that is locked, deleted or without a password,
 * and a device that is not registered are the same in the answer and in the work that it takes.
 *
 * @throws LoginRefused | RateLimited | Unavailable | SignInNotConfigured | ValidationFailed
 */
export async function login(ctx: RequestContext, raw: unknown): Promise<IssuedTokens> {
  const { deviceToken, email, password } = parseInput(loginInput, raw);
  signingOf(ctx.signIn);
  const presented = await findPresented(ctx, deviceToken);
  if (presented) return signIn(ctx, presented, { email, password });
  await countUnknown(ctx, limitOfUnknownDevices);
  await verifyPassword(null, password);
  throw new LoginRefused();
}

/** Whose an idempotency key of a login is: only who has the token of the device can name it. */
export async function loginKeyHolder(ctx: RequestContext, input: unknown): Promise<RequestContext | null> {
  const presented = await findPresented(ctx, (input as { deviceToken: string }).deviceToken);
  return presented && ctx.actingAs({ ...presented.door.actor, id: `device ${presented.deviceId}` });
}

interface Presented {
  door: RequestContext;
  deviceId: string;
}

/** The device that a token is of; null when there is none. */
async function findPresented(ctx: RequestContext, deviceToken: string): Promise<Presented | null> {
  const named = readSecretToken('DEVICE', deviceToken);
  if (!named) return null;
  const door = ctx.actingAs(doorkeeper(named.tenantId));
  const deviceId = await findDeviceId(door, deviceToken);
  return deviceId === null ? null : { door, deviceId };
}

interface Attempt {
  email: string;
  password: string;
}

async function signIn(ctx: RequestContext, { door, deviceId }: Presented, { email, password }: Attempt): Promise<IssuedTokens> {
  const { tenantId, rateLimits } = door;
  const [byDevice, byAccount] = [{ tenantId, id: deviceId }, accountSubject(tenantId, email)];
  // Counted before, so that attempts at the same time cannot be more; taken back when it was none at guessing.
  await rateLimits.count(limitOfPace, byDevice);
  await countAll(rateLimits, [[limitOfAccount, byAccount], [limitOfDevice, byDevice]]);
  const account = await door.db.userAccount.findFirst({ where: { normalizedEmail: normalizeEmail(email), deletedAt: null } });
  const isPassword = await verifyPassword(account?.passwordHash ?? null, password);
  const tokens = account && isPassword && !account.isLocked ? await beginSession(ctx, door, { account, deviceId }) : null;
  if (!tokens) {
    await inTransaction(door, (tx) => recordSignInEvent(tx, door, { kind: 'SIGN_IN_REFUSED', userAccountId: account?.id ?? null, deviceId }));
    throw new LoginRefused();
  }
  await Promise.all([rateLimits.forget(limitOfAccount, byAccount), rateLimits.takeBack(limitOfDevice, byDevice)]);
  return tokens;
}

interface Admitted {
  account: { id: string; passwordHash: string | null };
  deviceId: string;
}

/** The account or the device lost in the meantime what it was admitted for. */
class NotAdmitted extends Error {}

/** Null when that was in vain. */
async function beginSession(ctx: RequestContext, door: RequestContext, { account, deviceId }: Admitted): Promise<IssuedTokens | null> {
  const session = { id: newUuid(), userAccountId: account.id, deviceId };
  const user = door.actingAs(userActor(door.tenantId, session));
  user.record = ctx.record;
  try {
    return await inTransaction(user, async (tx) => {
      lockRows(tx, user, 'device', [deviceId]);
      lockRows(tx, user, 'user_account', [account.id]);
      const current = await tx.userAccount.findFirst({ where: { id: account.id, deletedAt: null, isLocked: false, passwordHash: account.passwordHash } });
      const device = await tx.device.findFirst({ where: { id: deviceId, deletedAt: null } });
      if (!current || !device) throw new NotAdmitted();
      const { refreshToken, ...kept } = newRefreshToken(user);
      insertSession(tx, user, { ...session, ...kept });
      touchDevice(tx, user, deviceId);
      recordSignInEvent(tx, user, { kind: 'SIGNED_IN', userAccountId: account.id, deviceId });
      return issueTokens(user, { ...session, refreshToken, expiresAt: kept.expiresAt, permissions: current.permissions });
    });
  } catch (error) {
    if (error instanceof NotAdmitted) return null;
    throw error;
  }
}
