import { creation } from './creation.ts';
import { postgraphileDocuments } from './postgraphileDocuments.ts';
import type { Sample, SampledContact } from './sampleContacts.ts';
import { tenantId } from './tenant.ts';
import { documents, type WorkloadName } from './workloads.ts';

export interface GraphqlRequest {
  operationName: string;
  query: string;
  variables: object;
}

/** How a server spells the four requests. */
export interface Dialect {
  documents: Record<WorkloadName, string>;
  id: (contact: SampledContact) => string;
  /** The cursor of a contact in a list that is ordered by name and id. */
  cursor: (list: 'contacts' | 'organizationContacts', contact: SampledContact) => string;
  creation: object;
}

export const kithDialect: Dialect = {
  documents,
  id: ({ id, kind }) => `${kind.toLowerCase()}_${id.replaceAll('-', '')}`,
  cursor: (list, { id, name }) => toBase64('base64url', [`${list}:NAME+,ID+`, name, id]),
  creation,
};

/** Raw, Mercurius and Apollo: ids are bare UUIDs. */
export const plainDialect: Dialect = {
  documents,
  id: ({ id }) => id,
  cursor: (_list, { id, name }) => toBase64('base64url', [name, id]),
  creation,
};

/** @param firstCursor a cursor that the server made */
export function postgraphileDialect(firstCursor: string): Dialect {
  const [orderDigest] = JSON.parse(Buffer.from(firstCursor, 'base64').toString()) as string[];
  return {
    documents: postgraphileDocuments,
    id: ({ id }) => id,
    // To the order that it is asked for, PostGraphile adds the primary key.
    cursor: (_list, { id, name }) => toBase64('base64', [orderDigest, name, id, tenantId, id]),
    creation: { tenantId, ...creation },
  };
}

/** The requests of a workload in the order in which they are sent; those that create are one that gets numbered. */
export function requestsOf(dialect: Dialect, workload: WorkloadName, { contacts, organizations }: Sample): GraphqlRequest[] {
  const request = (variables: object) => ({ operationName: workload, query: dialect.documents[workload], variables });
  const variables = {
    W1: () => contacts.map((contact) => ({ id: dialect.id(contact) })),
    W2: () => contacts.map((contact) => ({ after: dialect.cursor('contacts', contact) })),
    W3: () => organizations.map((contact) => ({ after: dialect.cursor('organizationContacts', contact) })),
    W4: () => [{ input: dialect.creation }],
  };
  return variables[workload]().map(request);
}

const toBase64 = (encoding: 'base64' | 'base64url', keys: unknown[]): string =>
  Buffer.from(JSON.stringify(keys)).toString(encoding);
