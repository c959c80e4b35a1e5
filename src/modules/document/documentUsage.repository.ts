import type { Database } from '../../platform/database/database.ts';
import { tenantPool } from '../../platform/database/tenantPool.ts';
import { registryTenantId } from '../../platform/registryTenant.ts';
import type { Reader } from '../../platform/transaction.ts';
import type { ApplicationVersion, ClientUsage } from './documents.ts';

/** Who called the documents in the tenant, for each document the last caller first, at most `take` each. */
export const findUsage = (db: Reader, tenantId: string, documentIds: string[], take: number): Promise<ClientUsage[]> =>
  db.$queryRaw<ClientUsage[]>`
    SELECT g.id AS "documentId", u.application, u.application_version AS version, u.calls, u.last_called_at AS "lastCalledAt"
    FROM unnest(${documentIds}::text[]) g(id) CROSS JOIN LATERAL (
      SELECT application, application_version, sum(calls)::float8 AS calls, max(last_called_at) AS last_called_at FROM document_usage
      WHERE tenant_id = ${tenantId}::uuid AND document_id = g.id
      GROUP BY application, application_version ORDER BY max(last_called_at) DESC, application, application_version LIMIT ${take}) u
    ORDER BY u.last_called_at DESC, u.application, u.application_version`;

interface Asked extends ApplicationVersion {
  documentIds: string[];
  since: Date;
}

/** Those of the documents that a version called in the tenant, or a client that does not say which version it is. */
export async function findCalled(db: Reader, tenantId: string, { application, version, documentIds, since }: Asked): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT document_id AS id FROM document_usage
    WHERE tenant_id = ${tenantId}::uuid AND document_id = ANY (${documentIds}::text[]) AND last_called_at >= ${since.toISOString()}::timestamptz
      AND ((application = ${application} AND application_version = ${version}) OR application = '')`;
  return rows.map(({ id }) => id);
}

/** Calls of a document by a version of an application on a day. */
export interface CountedCalls extends ApplicationVersion {
  tenantId: string;
  documentId: string;
  day: string;
  calls: number;
  lastCalledAt: Date;
}

/** For each entry, whether the version that it names has the document. */
export async function areRegistered(database: Database, counted: readonly CountedCalls[]): Promise<boolean[]> {
  const { rows } = await tenantPool(database.pool, { tenantId: registryTenantId }).query<{ exists: boolean }>({
    text: `
      SELECT EXISTS (SELECT FROM document_version v WHERE v.tenant_id = $1::uuid AND v.application = c.application AND v.application_version = c.version
        AND v.document_id = c.id) AS exists
      FROM unnest($2::text[], $3::text[], $4::text[]) WITH ORDINALITY c(id, application, version, n) ORDER BY c.n`,
    values: [registryTenantId, ...columnsOf(counted, ['documentId', 'application', 'version'])],
  });
  return rows.map(({ exists }) => exists);
}

/** Adds the calls of one tenant to those that are counted already. */
export async function addUsage(database: Database, tenantId: string, counted: readonly CountedCalls[]): Promise<void> {
  await tenantPool(database.pool, { tenantId }).query({
    text: `
      INSERT INTO document_usage AS known (tenant_id, document_id, day, application, application_version, calls, last_called_at)
      SELECT $1::uuid, id, day, application, version, least(sum(calls), 2147483647)::int, max(last_called_at)
      FROM unnest($2::text[], $3::date[], $4::text[], $5::text[], $6::int[], $7::timestamptz[]) c(id, day, application, version, calls, last_called_at)
      GROUP BY id, day, application, version ORDER BY id, day, application, version
      ON CONFLICT (tenant_id, document_id, day, application, application_version) DO UPDATE SET
        calls = least(known.calls::bigint + excluded.calls, 2147483647)::int,
        last_called_at = greatest(known.last_called_at, excluded.last_called_at)`,
    values: [tenantId, ...columnsOf(counted, ['documentId', 'day', 'application', 'version', 'calls', 'lastCalledAt'])],
  });
}

const columnsOf = (counted: readonly CountedCalls[], names: (keyof CountedCalls)[]): unknown[][] =>
  names.map((name) => counted.map((entry) => entry[name]));
