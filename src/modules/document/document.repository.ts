import { Prisma, type OperationType } from '../../generated/prisma/client.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Reader, Transaction } from '../../platform/transaction.ts';
import { registryTenantId } from '../../platform/registryTenant.ts';
import type { ApplicationVersion, RegisteredVersion, StoredDocument } from './documents.ts';

interface NewDocument {
  id: string;
  text: string;
  operationName: string | null;
  operationType: OperationType;
  coordinates: string[];
}

const registry = Prisma.sql`${registryTenantId}::uuid`;
const idsOf = (documents: readonly { id: string }[]): string[] => documents.map(({ id }) => id);

/** Inserts those that are not there. In the order of their ids, so that two who insert the same never wait for each other. */
export async function insertDocuments(tx: Transaction, documents: readonly NewDocument[], createdAt: Date): Promise<void> {
  const sorted = documents.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  await tx.$executeRaw`
    INSERT INTO registered_document (tenant_id, id, text, operation_name, operation_type, created_at)
    SELECT ${registry}, d.id, d.text, d.name, d.type::operation_type, ${createdAt.toISOString()}::timestamptz
    FROM unnest(${idsOf(sorted)}::text[], ${sorted.map(({ text }) => text)}::text[], ${sorted.map(({ operationName }) => operationName)}::text[],
      ${sorted.map(({ operationType }) => operationType)}::text[]) d(id, text, name, type)
    ON CONFLICT DO NOTHING`;
  const named = sorted.flatMap(({ id, coordinates }) => coordinates.map((coordinate) => ({ id, coordinate })));
  await tx.$executeRaw`
    INSERT INTO document_coordinate (tenant_id, coordinate, document_id)
    SELECT ${registry}, n.coordinate, n.id
    FROM unnest(${idsOf(named)}::text[], ${named.map(({ coordinate }) => coordinate)}::text[]) n(id, coordinate)
    ON CONFLICT DO NOTHING`;
}

/** The ids under which another text is registered: of SHA-1 and MD5, two texts with one hash can be made. */
export async function findOtherTexts(tx: Transaction, documents: readonly NewDocument[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT d.id FROM unnest(${idsOf(documents)}::text[], ${documents.map(({ text }) => text)}::text[]) g(id, text)
    JOIN registered_document d ON d.tenant_id = ${registry} AND d.id = g.id AND d.text <> g.text`;
  return idsOf(rows);
}

interface Addition extends ApplicationVersion {
  documents: readonly { id: string }[];
  createdAt: Date;
}

/** How many of the documents the version did not have. */
export const addToVersion = (tx: Transaction, { application, version, documents, createdAt }: Addition): Promise<number> =>
  tx.$executeRaw`
    INSERT INTO document_version (tenant_id, application, application_version, document_id, created_at)
    SELECT ${registry}, ${application}, ${version}, id, ${createdAt.toISOString()}::timestamptz
    FROM unnest(${idsOf(documents).sort()}::text[]) id
    ON CONFLICT DO NOTHING`;

export async function measureVersion(tx: Transaction, { application, version }: ApplicationVersion): Promise<{ total: number; characters: number }> {
  const [row] = await tx.$queryRaw<{ total: number; characters: number }[]>`
    SELECT count(*)::int AS total, coalesce(sum(length(d.text)), 0)::int AS characters
    FROM document_version v JOIN registered_document d ON d.tenant_id = v.tenant_id AND d.id = v.document_id
    WHERE v.tenant_id = ${registry} AND v.application = ${application} AND v.application_version = ${version}`;
  return row!;
}

/** The documents of a version, by the names of their operations. */
export const findDocuments = (db: Reader, { application, version }: ApplicationVersion): Promise<StoredDocument[]> =>
  db.registeredDocument.findMany({
    where: { versions: { some: { application, applicationVersion: version } } },
    orderBy: [{ operationName: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  });

/** The documents that name one of these, the newest first, at most `take`; and how many there are. */
export async function findDocumentsNaming(db: Reader, coordinates: string[], take: number): Promise<{ documents: StoredDocument[]; count: number }> {
  const rows = await db.$queryRaw<(StoredDocument & { count: number })[]>`
    SELECT d.id, d.text, d.operation_name AS "operationName", d.operation_type AS "operationType", d.created_at AS "createdAt", (count(*) OVER ())::int AS count
    FROM registered_document d WHERE d.tenant_id = ${registry} AND d.id IN (
      SELECT c.document_id FROM document_coordinate c WHERE c.tenant_id = ${registry} AND c.coordinate = ANY (${coordinates}::text[]))
    ORDER BY d.created_at DESC, d.id LIMIT ${take}`;
  return { documents: rows, count: rows[0]?.count ?? 0 };
}

/** The versions that have the documents, for each document the newest first, at most `take` each. */
export const findVersions = (db: Reader, documentIds: string[], take: number): Promise<RegisteredVersion[]> =>
  db.$queryRaw<RegisteredVersion[]>`
    SELECT g.id AS "documentId", v.application, v.application_version AS version, v.created_at AS "createdAt"
    FROM unnest(${documentIds}::text[]) g(id) CROSS JOIN LATERAL (
      SELECT * FROM document_version v WHERE v.tenant_id = ${registry} AND v.document_id = g.id
      ORDER BY v.created_at DESC, v.application, v.application_version LIMIT ${take}) v
    ORDER BY v.created_at DESC, v.application, v.application_version`;

/** The text of a document; null when it is not registered. */
export async function findText(database: Database, id: string): Promise<string | null> {
  const [row] = await database.read({ tenantId: registryTenantId }, {
    text: 'SELECT text FROM registered_document WHERE tenant_id = $1::uuid AND id = $2',
    values: [registryTenantId, id],
    name: 'kith_document',
    timeoutMillis: 0,
  });
  return row?.[0] ?? null;
}
