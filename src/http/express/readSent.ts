import { readDocumentRequest, type DocumentRequest } from '../documents/readDocumentRequest.ts';

/** A request as far as the short way goes. */
export interface Sent {
  /** The document that is asked for by its id. */
  asked: DocumentRequest | null;
  query: string | undefined;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

const members = new Set(['query', 'variables', 'operationName', 'extensions', 'documentId', 'doc_id']);

/** What GraphQL over HTTP allows in a body, and ids of documents; null for anything else. @throws GraphQLError */
export function readBody(body: string): Sent | null {
  const sent = parse(body);
  if (!isObject(sent) || !Object.keys(sent).every((member) => members.has(member))) return null;
  return readMembers(sent as Record<string, unknown>);
}

/** The same in the query string of a GET. */
export function readQueryString(search: string): Sent | null {
  const given = new URLSearchParams(search);
  const text = (name: string): string | undefined => given.get(name) || undefined;
  const json = (name: string): unknown => (text(name) === undefined ? undefined : parse(text(name)!));
  const [variables, extensions] = [json('variables'), json('extensions')];
  return readMembers({ query: text('query'), documentId: text('documentId'), doc_id: text('doc_id'), operationName: text('operationName'), variables, extensions });
}

function readMembers(sent: Record<string, unknown>): Sent | null {
  const { query, variables, operationName, extensions } = sent;
  if (typeof (query ?? '') !== 'string' || !isObject(variables ?? {}) || typeof (operationName ?? '') !== 'string' || !isObject(extensions ?? {})) return null;
  return {
    asked: readDocumentRequest(sent),
    query: (query ?? undefined) as string | undefined,
    variables: variables as Sent['variables'],
    operationName: operationName as Sent['operationName'],
  };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is no JSON is a text, which no member may be that is read here. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
