import { prepareDemoLogin, type DemoLogin } from './demo/demoLogin.ts';
import type { Env } from './env.ts';
import type { JwtOptions } from './http/credentials/jwtActor.ts';
import { developmentSecret, signDevelopmentToken } from './http/developmentToken.ts';
import { createTenant } from './modules/access/service/createTenant.ts';
import type { Database } from './platform/database/database.ts';

/** The same in every installation, so that a token outlives a new database. */
export const demoTenantId = '01930000-0000-7000-8000-00000000de30';

export interface Development {
  jwt: JwtOptions;
  /** A token for the demo tenant with every permission. */
  token: string;
  /** What a user of the demo tenant signs in with; null where the tenant is to stay empty. */
  login: DemoLogin | null;
}

/** What development has and production never does: a demo tenant with contacts, a token to read them with, and a user who can sign in. */
export async function prepareDevelopment(database: Database, env: Env): Promise<Development> {
  await createTenant(database, { tenantId: demoTenantId, name: 'Demo' });
  await seedDemoTenant(database, env.demoContacts);
  const secret = env.jwt.secret ?? developmentSecret(env.dataDirectory);
  const jwt = { ...env.jwt, secret };
  const login = env.demoContacts > 0 ? await prepareDemoLogin(database, demoTenantId, env.dataDirectory) : null;
  return { jwt, token: await signDevelopmentToken(demoTenantId, jwt), login };
}

async function seedDemoTenant(database: Database, contacts: number): Promise<void> {
  if (contacts === 0 || (await database.client(demoTenantId).contact.findFirst({ select: { id: true } }))) return;
  // Only the first start needs all that makes demo data.
  const [{ CannotSeed, seedTenant }, { showProgress }] = await Promise.all([
    import('./demo/seedTenant.ts'),
    import('./demo/progress.ts'),
  ]);
  const progress = showProgress(process.stdout);
  try {
    await seedTenant(database, demoTenantId, { contacts, onProgress: progress.update });
  } catch (error) {
    // Another process that started at the same time was faster, or somebody has emptied the tenant of all but its tags.
    if (!(error instanceof CannotSeed)) throw error;
  } finally {
    progress.stop();
  }
}
