import { LRUCache } from 'lru-cache';
import { Prisma, type CustomFieldOwner } from '../../generated/prisma/client.ts';
import type { Row } from '../../platform/changes/entityWrites.ts';
import type { NodeType } from '../../platform/ids.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Reader, Transaction } from '../../platform/transaction.ts';

export type SchemaRow = Row<'CustomFieldSchema'>;

/** What checks custom fields. */
export type CheckingSchema = Pick<SchemaRow, 'tenantId' | 'id' | 'version' | 'schema'>;

/** Schemas as they were read last, null where there is none; a first attempt takes it for granted that they are so still. */
const known = new LRUCache<string, { schema: CheckingSchema | null }>({ max: 500 });

/** The tenant's schema for the custom fields of a type, if it ever set one; it does not change before the transaction ends. */
export async function holdSchema(tx: Transaction, ctx: RequestContext, owner: CustomFieldOwner): Promise<CheckingSchema | null> {
  lockSchema(tx, ctx, owner, 'pg_advisory_xact_lock_shared');
  const key = `${ctx.tenantId} ${owner}`;
  const before = tx.attempt === 1 ? known.get(key) : undefined;
  const ofOwner = Prisma.sql`FROM custom_field_schema WHERE tenant_id = ${ctx.tenantId}::uuid AND owner = ${owner}::custom_field_owner`;
  if (before) {
    const version = before.schema?.version ?? null;
    tx.expect(Prisma.sql`(SELECT version ${ofOwner}) IS NOT DISTINCT FROM ${version}::int`);
    return before.schema;
  }
  const [schema = null] = await tx.$queryRaw<CheckingSchema[]>`SELECT tenant_id AS "tenantId", id, version, schema ${ofOwner}`;
  known.set(key, { schema });
  return schema;
}

/** The same for who changes it: nobody else may read it meanwhile. */
export function holdSchemaToChange(tx: Transaction, ctx: RequestContext, owner: CustomFieldOwner): Promise<SchemaRow | null> {
  lockSchema(tx, ctx, owner, 'pg_advisory_xact_lock');
  return tx.customFieldSchema.findFirst({ where: { owner } });
}

/** The lock is no row's, because the first schema must wait, too, for those who write without one. */
function lockSchema(tx: Transaction, { tenantId }: RequestContext, owner: CustomFieldOwner, lock: string): void {
  const name = `custom_field_schema ${tenantId} ${owner}`;
  tx.send(Prisma.sql`SELECT ${Prisma.raw(lock)}(hashtextextended(${name}, 0))`);
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
