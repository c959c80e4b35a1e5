import { Prisma, type CustomFieldOwner } from '../../generated/prisma/client.ts';
import type { Row } from '../../platform/changes/entityWrites.ts';
import type { NodeType } from '../../platform/ids.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Reader, Transaction } from '../../platform/transaction.ts';

export type SchemaRow = Row<'CustomFieldSchema'>;

/**
 * The tenant's schema for the custom fields of a type, null when it never set one; it does not change before the transaction ends.
 * The lock is no row's, because the first schema must wait, too, for those who write without one.
 */
export async function holdSchema(
  tx: Transaction,
  { tenantId }: RequestContext,
  owner: CustomFieldOwner,
  mode: 'TO_READ' | 'TO_CHANGE',
): Promise<SchemaRow | null> {
  const name = `custom_field_schema ${tenantId} ${owner}`;
  if (mode === 'TO_READ') await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${name}, 0))`;
  else await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
  return tx.customFieldSchema.findFirst({ where: { owner } });
}

interface Owners {
  node: NodeType;
  table: string;
  condition: Prisma.Sql;
}

const every = Prisma.sql`TRUE`;

/** Where the rows are that have custom fields. */
export const owners: Record<CustomFieldOwner, Owners> = {
  INDIVIDUAL_CONTACT: { node: 'IndividualContact', table: 'contact', condition: Prisma.sql`kind = 'INDIVIDUAL'` },
  ORGANIZATION_CONTACT: { node: 'OrganizationContact', table: 'contact', condition: Prisma.sql`kind = 'ORGANIZATION'` },
  PLACEHOLDER_CUSTOMER: { node: 'PlaceholderCustomer', table: 'customer', condition: Prisma.sql`contact_id IS NULL` },
  CUSTOMER_CONTACT: { node: 'CustomerContact', table: 'customer_contact', condition: every },
  CUSTOMER_CONTACT_LINK: { node: 'CustomerContactLink', table: 'customer_contact_link', condition: every },
};

interface OwnerRow {
  id: string;
  /** As JSON. */
  customFields: string;
}

/** The next live rows of a type, in the order of their ids. */
export function findOwners(
  db: Reader,
  { tenantId }: RequestContext,
  owner: CustomFieldOwner,
  { after, limit }: { after: string; limit: number },
): Promise<OwnerRow[]> {
  const { table, condition } = owners[owner];
  return db.$queryRaw<OwnerRow[]>`
    SELECT id, custom_fields::text AS "customFields" FROM ${Prisma.raw(table)}
    WHERE tenant_id = ${tenantId}::uuid AND deleted_at IS NULL AND ${condition} AND id > ${after}::uuid
    ORDER BY id LIMIT ${limit}::int`;
}
