import { SignJWT } from 'jose';
import type { Permission } from '../../../src/generated/prisma/client.ts';
import { permissionClaims } from '../../../src/platform/accessToken.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { newUuid } from '../../../src/platform/ids.ts';
import { hashSecret, newSecretToken } from '../../../src/platform/secretToken.ts';
import { signToken } from '../../support/actors.ts';
import type { CallerName } from './cells.ts';

/** What each caller sends behind `Authorization: Bearer`; null for nobody. */
export type Callers = Record<CallerName, string | null>;

const hourMillis = 3_600_000;
const anHourAgo = () => new Date(Date.now() - hourMillis);
const everything: Permission[] = ['TENANT_BACKOFFICE', 'CONTACTS_SYNC'];

/** Every caller of a tenant. Those whose credential does not hold would have every permission if it did. */
export async function makeCallers(database: Database, tenantId: string): Promise<Callers> {
  const claims = (permissions: Permission[], tenant = tenantId) => ({
    sub: newUuid(),
    tenant,
    permissions: permissions.map((permission) => permissionClaims[permission]),
  });
  const token = (...permissions: Permission[]) => signToken(claims(permissions));
  const key = async (permissions: Permission[], ended: { expiresAt?: Date; deletedAt?: Date } = {}) => {
    const secret = newSecretToken('API_KEY', tenantId);
    const row = { tenantId, id: newUuid(), name: 'Permissions', keyHash: hashSecret(secret), permissions, ...ended };
    await database.client(tenantId).apiKey.create({ data: row });
    return secret;
  };
  return {
    nobody: null,
    'expired token': await signToken(claims(everything), anHourAgo()),
    'forged token': await forge(claims(everything)),
    'token of no tenant': await signToken(claims(everything, newUuid())),
    'expired key': await key(everything, { expiresAt: anHourAgo() }),
    'revoked key': await key(everything, { deletedAt: anHourAgo() }),
    'token without permissions': await token(),
    TENANT_ACCESS: await token('TENANT_ACCESS'),
    TENANT_BACKOFFICE: await token('TENANT_BACKOFFICE'),
    CONTACTS_SYNC: await token('CONTACTS_SYNC'),
    'CONTACTS_SYNC and TENANT_ACCESS': await token('CONTACTS_SYNC', 'TENANT_ACCESS'),
    'TENANT_ACCESS in a key': await key(['TENANT_ACCESS']),
    'TENANT_BACKOFFICE in a key': await key(['TENANT_BACKOFFICE']),
    'CONTACTS_SYNC in a key': await key(['CONTACTS_SYNC']),
  };
}

/** Signed with a secret that is not the server's. */
const forge = (claims: Record<string, unknown>): Promise<string> =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode('a secret that the server does not know at all'));
