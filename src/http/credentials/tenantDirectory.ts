import { LRUCache } from 'lru-cache';
import type { CountryCode } from '../../generated/prisma/client.ts';
import { maxEntries } from '../../platform/maxEntries.ts';
import type { Database } from '../../platform/database/database.ts';
import { tenantPool } from '../../platform/database/tenantPool.ts';

const tenantsKept = 10_000;

/** How long another country of a tenant may go unnoticed. */
const keptMillis = 60_000;

export interface KnownTenant {
  defaultCountryCode: CountryCode;
}

/**
 * Answers with what every request needs to know of its tenant; null when there is none. The question goes to the database
 * without a Prisma client: an unverified key names any tenant, and must not have others wait for a client.
 */
export function createTenantDirectory(database: Database): (tenantId: string) => Promise<KnownTenant | null> {
  const known = new LRUCache<string, KnownTenant>({ ...maxEntries(tenantsKept), ttl: keptMillis });
  return async (tenantId) => {
    const kept = known.get(tenantId);
    if (kept) return kept;
    const { rows } = await tenantPool(database.pool, { tenantId }).query<KnownTenant>({
      text: 'SELECT default_country_code AS "defaultCountryCode" FROM tenant WHERE tenant_id = $1',
      values: [tenantId],
    });
    const tenant = rows[0] ?? null;
    if (tenant) known.set(tenantId, tenant);
    return tenant;
  };
}
