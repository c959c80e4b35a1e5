import { insertContact } from './insertContact.mjs';
import { tenantId, writesChanges } from './settings.mjs';

// PostgreSQL writes the JSON. row_to_json and json_agg of a sub-select cost it less than json_build_object.
const details = (table, column, owner) => `coalesce((
  SELECT json_agg(d) FROM (
    SELECT d.id, d.type, d.${column} FROM ${table} d
    WHERE d.tenant_id = '${tenantId}' AND d.contact_id = ${owner}.id AND d.deleted_at IS NULL
    ORDER BY d.position, d.id
  ) d), '[]'::json)`;
const emails = (owner) => `${details('email', 'address', owner)} AS emails`;
const phones = (owner) => `${details('phone', 'number', owner)} AS phones`;
const isoTime = (column) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A row for each edge, and one more that only says whether there is a next page. */
const page = (first, condition, node) => `
  SELECT o.name, o.id, (SELECT row_to_json(n) FROM (SELECT ${node}) n) AS json
  FROM (
    SELECT c.id, c.kind, c.name FROM contact c
    WHERE c.tenant_id = '${tenantId}' AND c.deleted_at IS NULL AND (c.name, c.id) > ($1, $2) ${condition}
    ORDER BY c.name, c.id
    LIMIT ${first + 1}
  ) o`;

const customerRole = `(
  SELECT row_to_json(r) FROM (
    SELECT r.customer_number AS "customerNumber", r.customer_since AS "customerSince" FROM customer r
    WHERE r.tenant_id = '${tenantId}' AND r.contact_id = o.id AND r.deleted_at IS NULL
  ) r) AS "customerRole"`;

const individual = `(
  SELECT row_to_json(i) FROM (
    SELECT i.id, i.name, ${emails('i')}, ${phones('i')} FROM contact i
    WHERE i.tenant_id = '${tenantId}' AND i.id = r.individual_id
  ) i) AS individual`;

const representatives = `(
  SELECT row_to_json(l) FROM (
    SELECT coalesce(json_agg(r), '[]'::json) AS nodes FROM (
      SELECT r.id, r.job_title AS "jobTitle", r.is_active AS "isActive", ${individual} FROM professional_identity r
      WHERE r.tenant_id = '${tenantId}' AND r.organization_id = o.id AND r.deleted_at IS NULL
      ORDER BY r.created_at, r.id
      LIMIT 5
    ) r
  ) l) AS representatives`;

/** The four rows of the change feed. */
const insertChanges = `, f AS (
  INSERT INTO change (tenant_id, occurred_at, actor_kind, actor_id, request_id, entity, entity_id, operation, version, fields)
  SELECT '${tenantId}', now(), 'USER', 'bench', $10, r.entity, r."entityId", 'CREATE', 1, r.fields
  FROM jsonb_to_recordset($11::jsonb) r (entity text, "entityId" uuid, fields jsonb)
)`;

const created = `
  SELECT row_to_json(d) AS json FROM (
    SELECT c.id, c.kind, c.name, c.external_id AS "externalId", ${isoTime('c.created_at')} AS "createdAt",
      (SELECT json_agg(e) FROM (SELECT id, type, address FROM e ORDER BY position) e) AS emails,
      (SELECT json_agg(p) FROM (SELECT id, type, number FROM p ORDER BY position) p) AS phones
    FROM c
  ) d`;

export const statements = {
  W1: `
    SELECT row_to_json(d) AS json FROM (
      SELECT c.id, c.kind, c.name, c.external_id AS "externalId", ${isoTime('c.created_at')} AS "createdAt", ${emails('c')}, ${phones('c')}
      FROM contact c
      WHERE c.tenant_id = '${tenantId}' AND c.id = $1
    ) d`,
  W2: page(25, '', `o.id, o.kind, o.name, ${emails('o')}, ${phones('o')}, ${customerRole}`),
  W3: page(20, "AND c.kind = 'ORGANIZATION'", `o.id, o.name, ${representatives}`),
  W4: `${insertContact}${writesChanges ? insertChanges : ''}${created}`,
};
