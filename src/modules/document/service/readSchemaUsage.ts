import { ValidationFailed } from '../../../platform/domainError.ts';
import { groupBy } from '../../../platform/groupBy.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { findDocumentsNaming, findVersions } from '../document.repository.ts';
import type { ClientUsage, RegisteredVersion, StoredDocument } from '../documents.ts';
import { findUsage } from '../documentUsage.repository.ts';

export const maximumUsages = 1000;
export const maximumClients = 100;

export interface DocumentUsage {
  document: StoredDocument;
  versions: RegisteredVersion[];
  clients: ClientUsage[];
}

export interface SchemaUsage {
  coordinate: string;
  documentCount: number;
  documents: DocumentUsage[];
}

interface Asked {
  coordinate: string;
  /** What a document names when it uses the coordinate; null when the schema has no such coordinate. */
  names: string[] | null;
}

/** As the working draft of GraphQL writes schema coordinates. */
const coordinatePattern = /^@?\w{1,200}(\.\w{1,200})?(\(\w{1,200}:\))?$/;

/** Which registered documents use something of the schema, and who called them in the tenant. @throws ValidationFailed */
export async function readSchemaUsage(ctx: RequestContext, { coordinate, names }: Asked): Promise<SchemaUsage> {
  if (!coordinatePattern.test(coordinate)) throw unknown();
  const { db } = ctx.registry;
  const { documents, count } = await findDocumentsNaming(db, names ?? [coordinate], maximumUsages);
  // What the schema had once may still be named by documents of that time.
  if (names === null && count === 0) throw unknown();
  const ids = documents.map(({ id }) => id);
  const [versions, clients] = await Promise.all([findVersions(db, ids, maximumClients), findUsage(ctx.db, ctx.tenantId, ids, maximumClients)]);
  const [versionsOf, clientsOf] = [byDocument(versions), byDocument(clients)];
  return {
    coordinate,
    documentCount: count,
    documents: documents.map((document) => ({ document, versions: versionsOf.get(document.id) ?? [], clients: clientsOf.get(document.id) ?? [] })),
  };
}

const byDocument = <T extends { documentId: string }>(rows: T[]): Map<string, T[]> => groupBy(rows, ({ documentId }) => documentId);

const unknown = () =>
  new ValidationFailed([
    {
      propertyPath: 'coordinate',
      in: 'QUERY',
      detail: 'is nothing of the schema: name a field as Contact.name, an argument as Query.contact(id:), a field of an input as TagFilter.name, a value of an enum as SortOrder.ASC.',
      code: 'INVALID_VALUE',
    },
  ]);
