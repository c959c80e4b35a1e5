import { SignJWT } from 'jose';
import { tenantId } from '../requests/tenant.ts';
import { jwtSecret } from './serverDefinitions.ts';

/** A token that Kith takes, for longer than any run lasts; of the benchmark's own tenant when no other is named. */
export const signToken = (tenant = tenantId): Promise<string> =>
  new SignJWT({ tenant, permissions: ['TENANT.ACCESS', 'TENANT.BACKOFFICE'] })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('bench')
    .setExpirationTime('7d')
    .sign(new TextEncoder().encode(jwtSecret));
