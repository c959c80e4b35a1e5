import { SignJWT } from 'jose';
import type { Permission } from '../generated/prisma/client.ts';

/** Permissions as the claims of tokens name them. */
export const permissionClaims: Record<Permission, string> = {
  TENANT_ACCESS: 'TENANT.ACCESS',
  TENANT_BACKOFFICE: 'TENANT.BACKOFFICE',
  CONTACTS_SYNC: 'contacts:sync',
};

/** What a token says of who has it. */
export interface TokenClaims {
  subject: string;
  tenantId: string;
  permissions: readonly Permission[];
  device?: string;
  /** The session that the token ends with, of a user who signed in here. */
  session?: string;
  issuedAt: Date;
  expiresAt: Date;
}

export interface SigningOptions {
  /** The key of HS256. */
  secret: string;
  issuer?: string | undefined;
  audience?: string | undefined;
}

/** A JSON Web Token (RFC 7519) that this server takes. */
export function signToken(claims: TokenClaims, { secret, issuer, audience }: SigningOptions): Promise<string> {
  const { subject, tenantId, device, session, issuedAt, expiresAt } = claims;
  const permissions = claims.permissions.map((permission) => permissionClaims[permission]);
  const token = new SignJWT({ tenant: tenantId, permissions, ...(device !== undefined && { device }), ...(session !== undefined && { session }) })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(subject)
    .setIssuedAt(issuedAt)
    .setExpirationTime(expiresAt);
  if (issuer !== undefined) token.setIssuer(issuer);
  if (audience !== undefined) token.setAudience(audience);
  return token.sign(new TextEncoder().encode(secret));
}
