import type { Prisma } from '../../generated/prisma/client.ts';
import type { NodeReference } from '../../platform/domainError.ts';
import type { NodeType } from '../../platform/ids.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** Something else that a record names. */
export interface NamedOther extends NodeReference {
  name: string | null;
}

/** The type and the name of what ids lead to, whatever it is, in the order of the ids. */
export const findNames = (tx: Transaction, { tenantId }: RequestContext, uuids: readonly string[]): Promise<NamedOther[]> => tx.$queryRaw<NamedOther[]>`
  WITH asked AS (SELECT unnest(${uuids}::uuid[]) AS id)
  SELECT CASE kind WHEN 'INDIVIDUAL' THEN 'IndividualContact' ELSE 'OrganizationContact' END AS type, id AS uuid, name
    FROM contact JOIN asked USING (id) WHERE tenant_id = ${tenantId}::uuid
  UNION ALL SELECT CASE WHEN r.contact_id IS NULL THEN 'PlaceholderCustomer' ELSE 'CustomerRole' END, r.id, coalesce(r.name, c.name)
    FROM customer r JOIN asked USING (id) LEFT JOIN contact c ON c.tenant_id = r.tenant_id AND c.id = r.contact_id WHERE r.tenant_id = ${tenantId}::uuid
  UNION ALL SELECT 'CustomerContact', id, coalesce(name, company_name) FROM customer_contact JOIN asked USING (id) WHERE tenant_id = ${tenantId}::uuid
  UNION ALL SELECT 'CustomerList', id, name FROM customer_list JOIN asked USING (id) WHERE tenant_id = ${tenantId}::uuid
  UNION ALL SELECT 'Location', id, name FROM location JOIN asked USING (id) WHERE tenant_id = ${tenantId}::uuid
  UNION ALL SELECT 'UserAccount', id, name FROM user_account JOIN asked USING (id) WHERE tenant_id = ${tenantId}::uuid
  UNION ALL SELECT 'Address', id, NULL FROM address JOIN asked USING (id) WHERE tenant_id = ${tenantId}::uuid
  UNION ALL SELECT 'ProfessionalIdentity', p.id, c.name FROM professional_identity p JOIN asked USING (id)
    JOIN contact c ON c.tenant_id = p.tenant_id AND c.id = p.individual_id WHERE p.tenant_id = ${tenantId}::uuid
  ORDER BY uuid`;

/** A list that a table beside that of the record keeps. */
export interface JoinedName {
  owner: string;
  list: string;
  name: string;
}

/** Tags of records, and where identities work and what they lead, by names. */
export const findJoinedNames = (tx: Transaction, { tenantId }: RequestContext, ids: readonly string[]): Promise<JoinedName[]> => tx.$queryRaw<JoinedName[]>`
  SELECT owner, list, name FROM (
    SELECT x.contact_id AS owner, 'tags' AS list, t.name FROM contact_tag x JOIN tag t ON t.tenant_id = x.tenant_id AND t.id = x.tag_id
      WHERE x.tenant_id = ${tenantId}::uuid AND x.contact_id = ANY (${ids}::uuid[])
    UNION ALL SELECT x.customer_contact_id, 'tags', t.name FROM customer_contact_tag x JOIN tag t ON t.tenant_id = x.tenant_id AND t.id = x.tag_id
      WHERE x.tenant_id = ${tenantId}::uuid AND x.customer_contact_id = ANY (${ids}::uuid[])
    UNION ALL SELECT x.customer_contact_link_id, 'tags', t.name FROM customer_contact_link_tag x
      JOIN tag t ON t.tenant_id = x.tenant_id AND t.id = x.tag_id
      WHERE x.tenant_id = ${tenantId}::uuid AND x.customer_contact_link_id = ANY (${ids}::uuid[])
    UNION ALL SELECT x.professional_identity_id, 'departments', d.name FROM professional_identity_department x
      JOIN department d ON d.tenant_id = x.tenant_id AND d.id = x.department_id
      WHERE x.tenant_id = ${tenantId}::uuid AND x.professional_identity_id = ANY (${ids}::uuid[])
    UNION ALL SELECT x.professional_identity_id, 'locations', l.name FROM professional_identity_location x
      JOIN location l ON l.tenant_id = x.tenant_id AND l.id = x.location_id
      WHERE x.tenant_id = ${tenantId}::uuid AND x.professional_identity_id = ANY (${ids}::uuid[])
    UNION ALL SELECT x.professional_identity_id, 'founderOf', c.name FROM organization_founder x
      JOIN contact c ON c.tenant_id = x.tenant_id AND c.id = x.organization_id
      WHERE x.tenant_id = ${tenantId}::uuid AND x.professional_identity_id = ANY (${ids}::uuid[])
    UNION ALL SELECT x.professional_identity_id, 'leaderOf', c.name FROM organization_leader x
      JOIN contact c ON c.tenant_id = x.tenant_id AND c.id = x.organization_id
      WHERE x.tenant_id = ${tenantId}::uuid AND x.professional_identity_id = ANY (${ids}::uuid[])
    UNION ALL SELECT x.professional_identity_id, 'leaderOfLocations', l.name FROM location_leader x
      JOIN location l ON l.tenant_id = x.tenant_id AND l.id = x.location_id
      WHERE x.tenant_id = ${tenantId}::uuid AND x.professional_identity_id = ANY (${ids}::uuid[])) joined
  ORDER BY owner, list, name`;

export interface PastChange {
  sequence: bigint;
  entity: NodeType;
  entityId: string;
  operation: string;
  occurredAt: Date;
  actorKind: 'USER' | 'API_KEY' | 'SYSTEM';
  actorId: string;
  requestId: string;
  version: number;
  fields: Prisma.JsonObject;
  /** The characters of this and of those before it. */
  size: number;
  /** How many there are, up to one more than was asked for. */
  found: number;
}

interface Page<Key> {
  ids: readonly string[];
  after: Key;
  /** Characters; the first one comes whatever it takes. */
  budget: number;
}

/** The next changes of records, in their order, and whether there are more. */
export async function findHistory(tx: Transaction, { tenantId }: RequestContext, { ids, after, budget }: Page<bigint>, limit: number) {
  const changes = await tx.$queryRaw<PastChange[]>`
    SELECT * FROM (
      SELECT sequence, entity, entity_id AS "entityId", operation::text AS operation, occurred_at AS "occurredAt", actor_kind AS "actorKind",
        actor_id AS "actorId", request_id AS "requestId", version, fields, (sum(length(fields::text)) OVER up_to)::int AS size,
        row_number() OVER up_to AS n, (count(*) OVER ())::int AS found
      FROM (SELECT * FROM change WHERE tenant_id = ${tenantId}::uuid AND entity_id = ANY (${ids}::uuid[]) AND sequence > ${after}
        ORDER BY sequence LIMIT ${limit + 1}) c
      WINDOW up_to AS (ORDER BY sequence)) c
    WHERE n = 1 OR (n <= ${limit} AND size <= ${budget}) ORDER BY sequence`;
  const last = changes.at(-1);
  return { changes, hasMore: last !== undefined && changes.length < last.found, size: last?.size ?? 0 };
}

/** The next images, with their files, and whether there are more. `isFirst` says that one comes whatever it takes. */
export async function findImages(tx: Transaction, { tenantId }: RequestContext, { ids, after, budget }: Page<string>, isFirst: boolean) {
  const sized = await tx.image.findMany({
    where: { id: { in: [...ids], gt: after } },
    select: { id: true, byteSize: true },
    orderBy: { id: 'asc' },
  });
  let left = budget;
  const fitting = sized.filter(({ byteSize }, index) => {
    left -= Math.ceil(byteSize / 3) * 4;
    return left >= 0 || (isFirst && index === 0);
  });
  const files = await tx.imageData.findMany({ where: { tenantId, imageId: { in: fitting.map(({ id }) => id) } }, orderBy: { imageId: 'asc' } });
  return { files, hasMore: fitting.length < sized.length };
}
