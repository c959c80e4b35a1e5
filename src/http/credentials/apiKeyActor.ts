import type { Database } from '../../platform/database/database.ts';
import { tenantPool } from '../../platform/database/tenantPool.ts';
import { Unauthenticated, type Actor } from '../../platform/requestContext.ts';
import { hashSecret } from '../../platform/secretToken.ts';
import type { KnownCredentials } from './KnownCredentials.ts';

/** How exact the time of the last use is. */
const useMillis = 60_000;

interface Asked {
  database: Database;
  known: KnownCredentials;
  tenantId: string;
  key: string;
  now: Date;
}

/** Who an API key of an existing tenant stands for. @throws Unauthenticated when it is unknown, revoked or expired */
export async function apiKeyActor({ database, known, tenantId, key, now }: Asked): Promise<Actor> {
  const keyHash = hashSecret(key);
  const actor = await known.find(tenantId, keyHash, () => loadApiKey({ database, tenantId, keyHash, now }));
  if (!actor) throw new Unauthenticated('The API key is unknown or revoked.');
  if (actor.expiresAt && actor.expiresAt <= now) throw new Unauthenticated('The API key has expired.', 'EXPIRED');
  return actor;
}

async function loadApiKey({ database, tenantId, keyHash, now }: Pick<Asked, 'database' | 'tenantId' | 'now'> & { keyHash: string }): Promise<Actor | undefined> {
  const { apiKey } = database.client(tenantId);
  const found = await apiKey.findUnique({
    where: { tenantId_keyHash: { tenantId, keyHash } },
    select: { id: true, permissions: true, expiresAt: true, deletedAt: true, lastUsedAt: true },
  });
  if (!found || found.deletedAt) return undefined;
  const { id, permissions, expiresAt, lastUsedAt } = found;
  const before = new Date(now.getTime() - useMillis);
  // Nobody waits for this, and when it fails, the next one says it.
  if (!lastUsedAt || lastUsedAt < before) void noteUse(database, { tenantId, id, now, before });
  return { kind: 'API_KEY', id, tenantId, permissions: new Set(permissions), expiresAt: expiresAt ?? undefined };
}

interface Use {
  tenantId: string;
  id: string;
  now: Date;
  /** A use before this is long ago. */
  before: Date;
}

async function noteUse({ pool }: Database, { tenantId, id, now, before }: Use): Promise<void> {
  const text = 'UPDATE api_key SET last_used_at = $3 WHERE tenant_id = $1 AND id = $2 AND (last_used_at IS NULL OR last_used_at < $4)';
  await tenantPool(pool, { tenantId }).query({ text, values: [tenantId, id, now, before] }).catch(() => {});
}
