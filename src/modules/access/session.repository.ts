import { Prisma } from '../../generated/prisma/client.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import { hashSecret } from '../../platform/secretToken.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** Sessions that a user has at most: the oldest ones make way. */
const maximumSessions = 50;

/** How exact the time of the last use is. */
const useMillis = 60_000;

/**
 * Reads without Prisma, whose clients those wait for who are known: anybody may make up a token.
 */
async function readFirst(ctx: RequestContext, text: string, value: string): Promise<(string | null)[] | undefined> {
  const rows = await ctx.tryRead({ text, values: [ctx.tenantId, value], name: undefined, timeoutMillis: 0 });
  if (rows instanceof Error) throw rows;
  return rows[0];
}

/** The id of the device with a token; null when it is unknown or revoked. */
export async function findDeviceId(ctx: RequestContext, deviceToken: string): Promise<string | null> {
  const text = 'SELECT id FROM device WHERE tenant_id = $1 AND token_hash = $2 AND deleted_at IS NULL';
  return (await readFirst(ctx, text, hashSecret(deviceToken)))?.[0] ?? null;
}

/** Whose a session is. */
export interface FoundSession {
  id: string;
  userAccountId: string;
  deviceId: string;
}

/** The session of a family of refresh tokens. Whether the token is the one that was not used yet, this does not say. */
export async function findSession(ctx: RequestContext, family: string): Promise<FoundSession | null> {
  const text = 'SELECT id, user_account_id, device_id FROM session WHERE tenant_id = $1 AND family_hash = $2';
  const row = await readFirst(ctx, text, hashSecret(family));
  return row ? { id: row[0]!, userAccountId: row[1]!, deviceId: row[2]! } : null;
}

interface NewSession extends FoundSession {
  familyHash: string;
  tokenHash: string;
  expiresAt: Date;
}

/** Begins a session, and ends those of the user that have expired or are too many. */
export function insertSession(tx: Transaction, { tenantId, now }: RequestContext, session: NewSession): void {
  const { userAccountId } = session;
  tx.writes.insert('Session', [{ tenantId, createdAt: now, ...session }]);
  tx.send(Prisma.sql`
    DELETE FROM session WHERE tenant_id = ${tenantId}::uuid AND user_account_id = ${userAccountId}::uuid AND (expires_at <= ${now} OR id IN (
      SELECT id FROM session WHERE tenant_id = ${tenantId}::uuid AND user_account_id = ${userAccountId}::uuid
      ORDER BY created_at DESC, id DESC OFFSET ${maximumSessions}))`);
}

/** Says that a device was used, once a minute. It is no change of the device. */
export function touchDevice(tx: Transaction, { tenantId, now }: RequestContext, deviceId: string): void {
  const before = new Date(now.getTime() - useMillis);
  tx.send(Prisma.sql`
    UPDATE device SET last_used_at = ${now} WHERE tenant_id = ${tenantId}::uuid AND id = ${deviceId}::uuid
      AND (last_used_at IS NULL OR last_used_at < ${before})`);
}

/** Ends the sessions of a user, all but one if that is named, or of a device. */
export const endSessions = (tx: Transaction, { tenantId }: RequestContext, of: { userAccountId: string; exceptId?: string } | { deviceId: string }): void =>
  tx.send(
    'deviceId' in of
      ? Prisma.sql`DELETE FROM session WHERE tenant_id = ${tenantId}::uuid AND device_id = ${of.deviceId}::uuid`
      : Prisma.sql`DELETE FROM session WHERE tenant_id = ${tenantId}::uuid AND user_account_id = ${of.userAccountId}::uuid
          AND id IS DISTINCT FROM ${of.exceptId ?? null}::uuid`,
  );
