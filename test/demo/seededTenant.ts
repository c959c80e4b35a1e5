import { seedTenant } from '../../src/demo/seedTenant.ts';
import type { TenantClient } from '../../src/platform/database/tenantClient.ts';
import { createTenant } from '../support/createTenant.ts';
import { testDatabase } from '../support/testDatabase.ts';

export interface SeededTenant {
  tenantId: string;
  db: TenantClient;
}

/** A new tenant with nothing in it. */
export async function emptyTenant(): Promise<SeededTenant> {
  const { database } = await testDatabase();
  const tenantId = await createTenant(database);
  return { tenantId, db: database.client(tenantId) };
}

/** A new tenant with demo data. */
export async function seededTenant(contacts: number): Promise<SeededTenant> {
  const { database } = await testDatabase();
  const tenant = await emptyTenant();
  await seedTenant(database, tenant.tenantId, { contacts });
  return tenant;
}
