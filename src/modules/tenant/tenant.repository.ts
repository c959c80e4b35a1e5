import type { TenantClient } from '../../platform/database/tenantClient.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ExternalContactManagement } from './tenant.rules.ts';

/** What the tenant has set; null before it has set anything. */
export const findExternalContactManagement = (db: Transaction | TenantClient): Promise<ExternalContactManagement | null> =>
  db.externalContactManagement.findFirst();
