import { LRUCache } from 'lru-cache';
import type { Database } from '../../platform/database/database.ts';
import { tenantPool } from '../../platform/database/tenantPool.ts';

const tenantsKept = 10_000;

/**
 * Answers whether a tenant exists. Tenants are never deleted, so a known one is not asked for again. The question goes to
 * the database without a Prisma client: an unverified key names any tenant, and must not push another's client out.
 */
export function createTenantDirectory(database: Database): (tenantId: string) => Promise<boolean> {
  const known = new LRUCache<string, true>({ max: tenantsKept });
  return async (tenantId) => {
    if (known.has(tenantId)) return true;
    const { rowCount } = await tenantPool(database.pool, tenantId).query('SELECT FROM tenant WHERE tenant_id = $1', [tenantId]);
    if (rowCount === 0) return false;
    known.set(tenantId, true);
    return true;
  };
}
