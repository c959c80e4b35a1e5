import { Prisma } from '../../generated/prisma/client.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Reader, Transaction } from '../../platform/transaction.ts';
import type { ExternalContactManagement } from './tenant.rules.ts';

/** What the tenant has set; null before it has set anything. */
export const findExternalContactManagement = (db: Reader): Promise<ExternalContactManagement | null> =>
  db.externalContactManagement.findFirst();

/** Takes it for granted that the tenant keeps its contacts here. */
export const expectContactsManagedHere = (tx: Transaction, { tenantId }: RequestContext): void =>
  tx.expect(Prisma.sql`NOT EXISTS (SELECT FROM external_contact_management WHERE tenant_id = ${tenantId}::uuid AND is_used)`);

type StartUrls = Pick<
  ExternalContactManagement,
  'isUsed' | 'provideContactStartUrl' | 'provideContactAddressStartUrl' | 'showContactDetailsStartUrl'
>;

/** What everything that writes contacts asks for. */
export async function findStartUrls(tx: Transaction, { tenantId }: RequestContext): Promise<StartUrls | undefined> {
  const [row] = await tx.$queryRaw<StartUrls[]>`
    SELECT is_used AS "isUsed", provide_contact_start_url AS "provideContactStartUrl",
      provide_contact_address_start_url AS "provideContactAddressStartUrl", show_contact_details_start_url AS "showContactDetailsStartUrl"
    FROM external_contact_management WHERE tenant_id = ${tenantId}::uuid`;
  return row;
}
