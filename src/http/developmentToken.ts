import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signToken, type SigningOptions } from '../platform/accessToken.ts';

const lifetimeMillis = 30 * 24 * 60 * 60_000;

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
export function signDevelopmentToken(tenantId: string, signing: SigningOptions): Promise<string> {
  const issuedAt = new Date();
  const expiresAt = new Date(issuedAt.getTime() + lifetimeMillis);
  return signToken({ subject: 'developer', tenantId, permissions: ['TENANT_ACCESS', 'TENANT_BACKOFFICE'], issuedAt, expiresAt }, signing);
}
