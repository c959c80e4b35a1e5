import type { ChangeSignal } from '../platform/changes/changeSignal.ts';
import type { Database } from '../platform/database/database.ts';
import { Unauthenticated, type Actor } from '../platform/requestContext.ts';
import { readSecretToken } from '../platform/secretToken.ts';
import { apiKeyActor } from './credentials/apiKeyActor.ts';
import { createJwtVerifier, type JwtOptions } from './credentials/jwtActor.ts';
import { KnownCredentials } from './credentials/KnownCredentials.ts';
import { sessionActor } from './credentials/sessionActor.ts';
import { createTenantDirectory } from './credentials/tenantDirectory.ts';

/** Null without a credential. @throws Unauthenticated when there is one and it does not hold */
export type Authenticate = (authorization: string | null, now: Date) => Promise<Actor | null>;

interface Options {
  database: Database;
  jwt: JwtOptions;
  /** Says when credentials may have lost what they had. */
  changes: ChangeSignal;
}

export function createAuthenticate({ database, jwt, changes }: Options): Authenticate {
  const verifyJwt = createJwtVerifier(jwt);
  const findTenant = createTenantDirectory(database);
  const known = new KnownCredentials(changes);

  return async (authorization, now) => {
    if (authorization === null) return null;
    const token = /^bearer +([\w.~+/=-]+) *$/i.exec(authorization)?.[1];
    if (token === undefined) throw new Unauthenticated('The header must read `Authorization: Bearer <token>`.');

    const apiKey = readSecretToken('API_KEY', token);
    if (apiKey !== null) {
      const { tenantId } = apiKey;
      const tenant = await findTenant(tenantId);
      if (!tenant) throw new Unauthenticated('The API key is unknown or revoked.');
      return { ...(await apiKeyActor({ database, known, tenantId, key: token, now })), countryCode: tenant.defaultCountryCode };
    }
    const { actor, sessionId } = await verifyJwt(token, now);
    const tenant = await findTenant(actor.tenantId);
    if (!tenant) throw new Unauthenticated('The tenant of the token does not exist.');
    const caller = sessionId === undefined ? actor : await sessionActor({ database, known, actor, sessionId, now });
    return { ...caller, countryCode: tenant.defaultCountryCode };
  };
}
