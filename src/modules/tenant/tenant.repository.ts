import type { Reader } from '../../platform/transaction.ts';
import type { ExternalContactManagement } from './tenant.rules.ts';

/** What the tenant has set; null before it has set anything. */
export const findExternalContactManagement = (db: Reader): Promise<ExternalContactManagement | null> =>
  db.externalContactManagement.findFirst();
