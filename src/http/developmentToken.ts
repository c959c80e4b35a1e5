import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import type { JwtOptions } from './credentials/jwtActor.ts';

const lifetime = '30d';

/** The secret that development signs with when none is configured: made once, kept beside the data, readable by its owner. */
export function developmentSecret(dataDirectory: string): string {
  const path = join(dataDirectory, 'development-secret');
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(path, 'utf8');
}

/** A token with every permission in a tenant, for trying things out; valid for 30 days. */
export function signDevelopmentToken(tenantId: string, jwt: JwtOptions & { secret: string }): Promise<string> {
  const token = new SignJWT({ tenant: tenantId, permissions: ['TENANT.ACCESS', 'TENANT.BACKOFFICE'] })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('developer')
    .setIssuedAt()
    .setExpirationTime(lifetime);
  if (jwt.issuer !== undefined) token.setIssuer(jwt.issuer);
  if (jwt.audience !== undefined) token.setAudience(jwt.audience);
  return token.sign(new TextEncoder().encode(jwt.secret));
}
