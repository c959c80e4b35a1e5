/** A tenant of its own for a test, empty: `const tenantId = await createTenant(database)`. */
import { randomBytes } from 'node:crypto';
import type { Database } from '../../src/platform/database/database.ts';
import { newUuid } from '../../src/platform/ids.ts';

export async function createTenant(database: Database): Promise<string> {
  const tenantId = newUuid();
  await database.client(tenantId).tenant.create({ data: { tenantId, name: 'Test tenant', urlKey: randomBytes(32) } });
  return tenantId;
}
