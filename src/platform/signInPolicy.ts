import type { SigningOptions } from './accessToken.ts';

/** How users sign in here. */
export interface SignInPolicy {
  /** Signs access tokens; without one nobody signs in here. */
  signing?: SigningOptions | undefined;
  /** How long an access token holds. */
  accessTokenMinutes: number;
  /** How long a refresh token holds that is not used. */
  refreshTokenDays: number;
}

export const defaultSignIn = { accessTokenMinutes: 15, refreshTokenDays: 30 } as const satisfies SignInPolicy;
