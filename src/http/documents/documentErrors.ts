import { GraphQLError } from 'graphql';

/** The names are those of Apollo's protocol, which its clients act on. A client that reads no other status than 200 gets that one. */
const refusal = (message: string, code: string, status: number, spec = true): GraphQLError =>
  new GraphQLError(message, { extensions: { code, status, http: { status, ...(spec && { spec }) } } });

/** The client may send the text along. */
export const documentNotFound = () => refusal('PersistedQueryNotFound', 'PERSISTED_QUERY_NOT_FOUND', 404);

/** The client should not try again with a hash. */
export const automaticNotSupported = () => refusal('PersistedQueryNotSupported', 'PERSISTED_QUERY_NOT_SUPPORTED', 400);

export const hashMismatch = () => refusal('The text is not the one that the id of the document is the hash of.', 'PERSISTED_QUERY_HASH_MISMATCH', 400, false);

export const notRegistered = () =>
  refusal('This server answers registered documents alone: register the document, and ask for it by its id.', 'DOCUMENT_NOT_REGISTERED', 403);

export const malformedRequest = (message: string) => refusal(message, 'BAD_REQUEST', 400, false);
