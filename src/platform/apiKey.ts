import { createHash, randomBytes } from 'node:crypto';
import { decodeId } from './ids.ts';

const pattern = /^kith_([0-9a-f]{32})_[A-Za-z0-9_-]{43}$/;
const secretBytes = 32;

/**
 * Makes an API key: `kith_`, the tenant's UUID in hexadecimal digits, `_`, and 256 random bits in base64url. The tenant is
 * in the key so that it can be looked up behind row-level security.
 */
export function newApiKeySecret(tenantId: string): string {
  return `kith_${tenantId.replaceAll('-', '')}_${randomBytes(secretBytes).toString('base64url')}`;
}

/** The tenant that a key names; null when the text is no API key. */
export function tenantOfApiKey(key: string): string | null {
  const tenant = pattern.exec(key)?.[1];
  return tenant ? decodeId(tenant) : null;
}

/** What is stored of a key. A fast hash is enough: 256 random bits cannot be guessed. */
export const hashApiKey = (key: string): string => createHash('sha256').update(key).digest('hex');
