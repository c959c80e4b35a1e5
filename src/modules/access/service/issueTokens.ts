import type { Permission } from '../../../generated/prisma/client.ts';
import { signToken } from '../../../platform/accessToken.ts';
import { encodeId } from '../../../platform/ids.ts';
import type { Actor, RequestContext } from '../../../platform/requestContext.ts';
import { hashSecret, newSecret, newSecretToken } from '../../../platform/secretToken.ts';
import type { SignInPolicy } from '../../../platform/signInPolicy.ts';
import { SignInNotConfigured } from '../access.errors.ts';
import type { FoundSession } from '../session.repository.ts';

const millisPerMinute = 60_000;
const millisPerDay = 24 * 60 * millisPerMinute;

export interface IssuedTokens {
  accessToken: string;
  accessTokenExpiresAt: Date;
  refreshToken: string;
  refreshTokenExpiresAt: Date;
}

/** @throws SignInNotConfigured */
export function signingOf({ signing }: SignInPolicy): NonNullable<SignInPolicy['signing']> {
  if (!signing) throw new SignInNotConfigured();
  return signing;
}

/** A user as what he does on a device is recorded. */
export const userActor = (tenantId: string, { userAccountId, deviceId }: Omit<FoundSession, 'id'>): Actor => ({
  kind: 'USER',
  id: encodeId('UserAccount', userAccountId),
  deviceId: encodeId('Device', deviceId),
  tenantId,
  permissions: new Set(),
});

/** Who works at the door, before it is known who comes. */
export const doorkeeper = (tenantId: string): Actor => ({ kind: 'SYSTEM', id: 'sign-in', tenantId, permissions: new Set() });

/** A refresh token that nobody has yet, of a family that goes on or begins, and until when it holds. */
export function newRefreshToken({ tenantId, now, signIn }: RequestContext, family = newSecret()) {
  const refreshToken = newSecretToken('REFRESH', tenantId, family, newSecret());
  const expiresAt = new Date(now.getTime() + signIn.refreshTokenDays * millisPerDay);
  return { refreshToken, expiresAt, familyHash: hashSecret(family), tokenHash: hashSecret(refreshToken) };
}

interface Held extends FoundSession {
  permissions: readonly Permission[];
  refreshToken: string;
  /** When the refresh token expires. */
  expiresAt: Date;
}

/** What the holder of a session gets. @throws SignInNotConfigured */
export async function issueTokens({ tenantId, now, signIn }: RequestContext, held: Held): Promise<IssuedTokens> {
  const { id, userAccountId, deviceId, permissions, refreshToken, expiresAt: refreshTokenExpiresAt } = held;
  const accessTokenExpiresAt = new Date(now.getTime() + signIn.accessTokenMinutes * millisPerMinute);
  const claims = {
    subject: encodeId('UserAccount', userAccountId),
    device: encodeId('Device', deviceId),
    session: id,
    tenantId,
    permissions,
    issuedAt: now,
    expiresAt: accessTokenExpiresAt,
  };
  return { accessToken: await signToken(claims, signingOf(signIn)), accessTokenExpiresAt, refreshToken, refreshTokenExpiresAt };
}
