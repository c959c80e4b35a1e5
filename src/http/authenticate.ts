import { tenantOfApiKey } from '../platform/apiKey.ts';
import type { Database } from '../platform/database/database.ts';
import { Unauthenticated, type Actor } from '../platform/requestContext.ts';
import { apiKeyActor } from './credentials/apiKeyActor.ts';
import { createJwtVerifier, type JwtOptions } from './credentials/jwtActor.ts';
import { createTenantDirectory } from './credentials/tenantDirectory.ts';

/** Null without a credential. @throws Unauthenticated when there is one and it does not hold */
export type Authenticate = (authorization: string | null, now: Date) => Promise<Actor | null>;

export function createAuthenticate(database: Database, jwt: JwtOptions): Authenticate {
  const verifyJwt = createJwtVerifier(jwt);
  const findTenant = createTenantDirectory(database);

  return async (authorization, now) => {
    if (authorization === null) return null;
    const token = /^bearer +([\w.~+/=-]+) *$/i.exec(authorization)?.[1];
    if (token === undefined) throw new Unauthenticated('The header must read `Authorization: Bearer <token>`.');

    const keyTenant = tenantOfApiKey(token);
    if (keyTenant !== null) {
      const tenant = await findTenant(keyTenant);
      if (!tenant) throw new Unauthenticated('The API key is unknown or revoked.');
      return { ...(await apiKeyActor(database, keyTenant, token, now)), countryCode: tenant.defaultCountryCode };
    }
    const actor = await verifyJwt(token, now);
    const tenant = await findTenant(actor.tenantId);
    if (!tenant) throw new Unauthenticated('The tenant of the token does not exist.');
    return { ...actor, countryCode: tenant.defaultCountryCode };
  };
}
