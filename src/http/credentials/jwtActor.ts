import { decodeProtectedHeader, errors, jwtVerify, type JWTPayload, type JWTVerifyOptions } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Permission } from '../../generated/prisma/client.ts';
import { permissionClaims } from '../../platform/accessToken.ts';
import { decodeId } from '../../platform/ids.ts';
import { maxEntries } from '../../platform/maxEntries.ts';
import { Unauthenticated, type Actor } from '../../platform/requestContext.ts';
import { ProviderKeys } from './ProviderKeys.ts';

export interface JwtOptions {
  /** Verifies HS256. */
  secret?: string | undefined;
  /** Verify HS256 as well: secrets that were in use before. */
  previousSecrets?: readonly string[] | undefined;
  /** Where the keys are that verify the asymmetric algorithms. */
  jwksUrl?: string | undefined;
  issuer?: string | undefined;
  audience?: string | undefined;
}

/** What a token says. */
export interface VerifiedToken {
  actor: Actor;
  /** The session that it ends with, of a user who signed in here. */
  sessionId: string | undefined;
}

/** Until when it holds. */
interface Verified extends VerifiedToken {
  endsAt: number;
}

/** Verifying takes longer than a small query. A key that is withdrawn is noticed after a minute. */
const verifiedKept = { ...maxEntries(2000), ttl: 60_000 };

export type VerifyJwt = (token: string, now: Date) => Promise<VerifiedToken>;

const clockToleranceSeconds = 60;
const asymmetric = ['RS256', 'ES256', 'PS256', 'EdDSA'];

// The subject is kept with every change it makes: no control characters, which PostgreSQL would refuse.
const name = z.string().regex(/^[^\p{Cc}]{1,255}$/u);

const claims = z.object({
  sub: name,
  device: name.optional(),
  tenant: z.string(),
  permissions: z.array(z.string()),
});

const permissionByClaim = new Map(Object.entries(permissionClaims).map(([permission, claim]) => [claim, permission as Permission]));

/** @returns a function that verifies a token and throws Unauthenticated when the token is to blame */
export function createJwtVerifier({ secret, previousSecrets = [], jwksUrl, issuer, audience }: JwtOptions): VerifyJwt {
  const secrets = (secret === undefined ? [] : [secret, ...previousSecrets]).map((text) => new TextEncoder().encode(text));
  const providerKeys = jwksUrl === undefined ? undefined : new ProviderKeys(jwksUrl);

  const verify = (token: string, isSymmetric: boolean, options: JWTVerifyOptions & { currentDate: Date }) => {
    // Each key goes with its own algorithms, so that a public key can never be taken for a secret.
    if (isSymmetric && secrets.length > 0) return verifyWithOne(token, secrets, { ...options, algorithms: ['HS256'] });
    if (isSymmetric || !providerKeys) throw new Unauthenticated('The token is signed with an algorithm that is not accepted.');
    const now = options.currentDate.getTime();
    return jwtVerify(token, (header, signed) => providerKeys.find(header, signed, now), { ...options, algorithms: asymmetric });
  };

  const verified = new LRUCache<string, Verified>(verifiedKept);

  return async (token, now) => {
    const kept = verified.get(token);
    if (kept && now.getTime() < kept.endsAt) return kept;
    const isSymmetric = algorithmOf(token) === 'HS256';
    try {
      const { payload } = await verify(token, isSymmetric, {
        ...(issuer !== undefined && { issuer }),
        ...(audience !== undefined && { audience }),
        requiredClaims: ['exp'],
        clockTolerance: clockToleranceSeconds,
        currentDate: now,
      });
      const read = { actor: toActor(payload), sessionId: isSymmetric ? sessionOf(payload) : undefined };
      verified.set(token, { ...read, endsAt: (payload.exp! + clockToleranceSeconds) * 1000 });
      return read;
    } catch (error) {
      throw asUnauthenticated(error) ?? error;
    }
  };
}

function toActor(payload: JWTPayload): Actor {
  const parsed = claims.safeParse(payload);
  const tenantId = parsed.success ? decodeId(parsed.data.tenant) : null;
  if (!parsed.success || tenantId === null) {
    throw new Unauthenticated('The token needs the claims sub, tenant (a UUID) and permissions (an array), and device may be a string.');
  }
  const permissions = parsed.data.permissions.flatMap((claim) => permissionByClaim.get(claim) ?? []);
  const { sub: id, device: deviceId } = parsed.data;
  return { kind: 'USER', id, deviceId, tenantId, permissions: new Set(permissions), expiresAt: new Date(payload.exp! * 1000) };
}

/** The session of a token that this server signed itself; in others the claim means what they like. */
function sessionOf({ session }: JWTPayload): string | undefined {
  if (session === undefined) return undefined;
  const id = typeof session === 'string' ? decodeId(session) : null;
  if (id === null) throw new Unauthenticated('The session of the token is none of this server.');
  return id;
}

/** Null when not the token is to blame. */
function asUnauthenticated(error: unknown): Unauthenticated | null {
  if (error instanceof errors.JWTExpired) return new Unauthenticated('The token has expired.', 'EXPIRED');
  return error instanceof errors.JOSEError ? new Unauthenticated('The token is not valid.') : null;
}

/** @throws what the last secret says of the token when none has signed it */
async function verifyWithOne(token: string, secrets: readonly Uint8Array[], options: JWTVerifyOptions) {
  for (const secret of secrets.slice(0, -1)) {
    try {
      return await jwtVerify(token, secret, options);
    } catch (error) {
      if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw error;
    }
  }
  return jwtVerify(token, secrets.at(-1)!, options);
}

function algorithmOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).alg;
  } catch {
    throw new Unauthenticated('The token is neither an API key nor a JWT.');
  }
}
