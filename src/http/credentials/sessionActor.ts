import type { Permission } from '../../generated/prisma/client.ts';
import type { Database } from '../../platform/database/database.ts';
import { tenantPool } from '../../platform/database/tenantPool.ts';
import { encodeId } from '../../platform/ids.ts';
import { Unauthenticated, type Actor } from '../../platform/requestContext.ts';
import type { KnownCredentials } from './KnownCredentials.ts';

interface Asked {
  database: Database;
  known: KnownCredentials;
  /** Whom the access token names. */
  actor: Actor;
  sessionId: string;
  now: Date;
}

/** A user who signed in here, with the permissions of now. @throws Unauthenticated when the session is over */
export async function sessionActor({ database, known, actor, sessionId, now }: Asked): Promise<Actor> {
  const found = await known.find(actor.tenantId, sessionId, () => loadSession(database, actor.tenantId, sessionId));
  if (!found || found.expiresAt! <= now) throw new Unauthenticated('The session has ended. Sign in again.');
  return { ...found, expiresAt: actor.expiresAt };
}

interface SessionRow {
  userAccountId: string;
  deviceId: string;
  expiresAt: Date;
  permissions: Permission[];
}

/** What ends a session deletes its row, so that one which is there holds. */
async function loadSession({ pool }: Database, tenantId: string, id: string): Promise<Actor | undefined> {
  const text = `SELECT s.user_account_id AS "userAccountId", s.device_id AS "deviceId", s.expires_at AS "expiresAt", u.permissions::text[] AS permissions
    FROM session s JOIN user_account u ON u.tenant_id = s.tenant_id AND u.id = s.user_account_id WHERE s.tenant_id = $1 AND s.id = $2`;
  const { rows } = await tenantPool(pool, { tenantId }).query<SessionRow>({ text, values: [tenantId, id] });
  if (!rows[0]) return undefined;
  const { userAccountId, deviceId, expiresAt, permissions } = rows[0];
  return {
    kind: 'USER',
    id: encodeId('UserAccount', userAccountId),
    deviceId: encodeId('Device', deviceId),
    session: { id, userAccountId },
    tenantId,
    permissions: new Set(permissions),
    expiresAt,
  };
}
