import { readDocumentId } from '../../modules/document/service/documentId.ts';
import { malformedRequest } from './documentErrors.ts';

/** The parameters of a GraphQL request, as they were sent. */
export interface Parameters {
  query?: unknown;
  documentId?: unknown;
  doc_id?: unknown;
  extensions?: unknown;
}

/** A request for a document by its hash. */
export interface DocumentRequest {
  /** Null for what is no hash that is known here. */
  id: string | null;
  /** Whether it was asked for as an automatic persisted query is, which the server may learn from the client. */
  isAutomatic: boolean;
  /** The text, when it was sent along. */
  text: string | undefined;
}

/** The document that a request names; null for one that names none. @throws GraphQLError */
export function readDocumentRequest({ query, documentId, doc_id: docId, extensions }: Parameters): DocumentRequest | null {
  const persisted = (extensions as { persistedQuery?: { version?: unknown; sha256Hash?: unknown } | null } | null | undefined)?.persistedQuery;
  const isAutomatic = persisted !== undefined && persisted !== null;
  if (!isAutomatic && (documentId ?? docId ?? null) === null) return null;
  if (isAutomatic && (persisted.version ?? 1) !== 1) throw malformedRequest('`extensions.persistedQuery.version` must be 1.');
  const given = [documentId, docId, ...(isAutomatic ? [persisted.sha256Hash ?? 0] : [])].filter((id) => id !== undefined && id !== null);
  if (!given.every((id) => typeof id === 'string')) throw malformedRequest('The id of a document must be a text.');
  const [id, ...others] = new Set(given.map(readDocumentId));
  if (others.length > 0) throw malformedRequest('A request asks for one document.');
  if (typeof (query ?? '') !== 'string') throw malformedRequest('`query` must be a text.');
  return { id: id ?? null, isAutomatic, text: (query ?? undefined) as string | undefined };
}
