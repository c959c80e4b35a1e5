import { createHash, randomBytes } from 'node:crypto';
import { decodeId } from './ids.ts';

/** What a token begins with says what it is for, to people and to those who scan for secrets. */
const beginnings = { API_KEY: 'kith', DEVICE: 'kith_device', REFRESH: 'kith_refresh' } as const;

export type SecretKind = keyof typeof beginnings;

const secretBytes = 32;
const secret = '[A-Za-z0-9_-]{43}';

const pattern = (kind: SecretKind, ...rest: string[]) => new RegExp(`^${beginnings[kind]}_([0-9a-f]{32})_${rest.join('_')}$`);

const patterns = {
  API_KEY: pattern('API_KEY', secret),
  DEVICE: pattern('DEVICE', secret),
  REFRESH: pattern('REFRESH', `(?<family>${secret})`, secret),
} as const;

/** 256 random bits in base64url. */
export const newSecret = (): string => randomBytes(secretBytes).toString('base64url');

/**
 * Makes a token: what it is for, the tenant's UUID in hexadecimal digits, and secrets. The tenant is in it so that it can be looked up behind
 * row-level security.
 */
export const newSecretToken = (kind: SecretKind, tenantId: string, ...secrets: string[]): string =>
  [beginnings[kind], tenantId.replaceAll('-', ''), ...(secrets.length > 0 ? secrets : [newSecret()])].join('_');

/** The tenant that a token names, and the family of a refresh token; null when the text is no token of the kind. */
export function readSecretToken(kind: SecretKind, text: string): { tenantId: string; family: string | undefined } | null {
  const match = patterns[kind].exec(text);
  const tenantId = match && decodeId(match[1]!);
  return tenantId ? { tenantId, family: match.groups?.family } : null;
}

/** What is stored of a secret. A fast hash is enough: 256 random bits cannot be guessed. */
export const hashSecret = (text: string): string => createHash('sha256').update(text).digest('hex');
