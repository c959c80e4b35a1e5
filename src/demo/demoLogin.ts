import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createUserAccount } from '../modules/access/service/createUserAccount.ts';
import { registerDevice } from '../modules/access/service/registerDevice.ts';
import type { Database } from '../platform/database/database.ts';
import { Conflict } from '../platform/domainError.ts';
import { newUuid } from '../platform/ids.ts';
import { RequestContext } from '../platform/requestContext.ts';
import { hashSecret } from '../platform/secretToken.ts';

/** What `login` takes. */
export interface DemoLogin {
  deviceToken: string;
  email: string;
  password: string;
}

/** Nobody gets far with it who does not have the token of the device. */
const user = { email: 'developer@example.com', password: 'demo password' };

/** A user of a tenant who can sign in at once, and a device for it, whose token is kept beside the data. */
export async function prepareDemoLogin(database: Database, tenantId: string, dataDirectory: string): Promise<DemoLogin> {
  const ctx = new RequestContext({
    actor: { kind: 'SYSTEM', id: 'development', tenantId, permissions: new Set(['TENANT_BACKOFFICE']) },
    requestId: newUuid(),
    now: new Date(),
    database,
  });
  if (!(await ctx.db.userAccount.findFirst({ where: { normalizedEmail: user.email, deletedAt: null } }))) await createUser(ctx);
  const path = join(dataDirectory, 'development-device');
  return { ...user, deviceToken: (await knownDevice(ctx, path)) ?? (await newDevice(ctx, path)) };
}

async function createUser(ctx: RequestContext): Promise<void> {
  try {
    await createUserAccount(ctx, { ...user, name: 'Developer', permissions: ['TENANT_ACCESS', 'TENANT_BACKOFFICE'] });
  } catch (error) {
    // Another process that started at the same time was faster.
    if (!(error instanceof Conflict)) throw error;
  }
}

/** Null when there is none, or it was revoked or belongs to another database. */
async function knownDevice({ db }: RequestContext, path: string): Promise<string | null> {
  try {
    const deviceToken = readFileSync(path, 'utf8');
    return (await db.device.findFirst({ where: { tokenHash: hashSecret(deviceToken), deletedAt: null } })) && deviceToken;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function newDevice(ctx: RequestContext, path: string): Promise<string> {
  const { deviceToken } = await registerDevice(ctx, { name: 'Development' });
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
  writeFileSync(path, deviceToken, { mode: 0o600 });
  return deviceToken;
}
