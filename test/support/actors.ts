/** Who calls in the tests. `createApi` makes them; `{ as: api.backoffice }` chooses one. */
import { SignJWT } from 'jose';
import { newUuid } from '../../src/platform/ids.ts';

export interface TestActor {
  tenantId: string;
  /** The subject of the token. */
  id: string;
  /** What goes behind `Authorization: Bearer`; null for nobody. */
  token: string | null;
}

export type TokenPermission = 'TENANT.ACCESS' | 'TENANT.BACKOFFICE' | 'contacts:sync';

/** The secret that the server under test verifies tokens with. */
export const jwtSecret = 'a secret for tests only, with enough characters';

/** Somebody signed in to a tenant. */
export async function signIn(tenantId: string, ...permissions: TokenPermission[]): Promise<TestActor> {
  const id = newUuid();
  return { tenantId, id, token: await signToken({ sub: id, tenant: tenantId, permissions }) };
}

/** A token with exactly these claims. It holds for as long as any test clock runs, unless `expiresAt` says otherwise. */
export function signToken(claims: Record<string, unknown>, expiresAt = new Date('2100-01-01')): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt()
    .setExpirationTime(expiresAt)
    .sign(new TextEncoder().encode(jwtSecret));
}
