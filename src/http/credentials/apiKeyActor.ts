import { hashApiKey } from '../../platform/apiKey.ts';
import type { Database } from '../../platform/database/database.ts';
import { Unauthenticated, type Actor } from '../../platform/requestContext.ts';

/** Who an API key of an existing tenant stands for. @throws Unauthenticated when it is unknown, revoked or expired */
export async function apiKeyActor(database: Database, tenantId: string, key: string, now: Date): Promise<Actor> {
  const found = await database.client(tenantId).apiKey.findUnique({
    where: { tenantId_keyHash: { tenantId, keyHash: hashApiKey(key) } },
    select: { id: true, permissions: true, expiresAt: true, deletedAt: true },
  });
  if (!found || found.deletedAt) throw new Unauthenticated('The API key is unknown or revoked.');
  if (found.expiresAt && found.expiresAt <= now) throw new Unauthenticated('The API key has expired.', 'EXPIRED');
  return { kind: 'API_KEY', id: found.id, tenantId, permissions: new Set(found.permissions), expiresAt: found.expiresAt ?? undefined };
}
