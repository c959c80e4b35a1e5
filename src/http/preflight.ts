import { GraphQLError } from 'graphql';

/** Headers that no page can have a browser send to another origin before the server allowed it (CORS). */
const telling = ['graphql-require-preflight', 'apollo-require-preflight', 'x-apollo-operation-name', 'x-graphql-yoga-csrf'];

type Header = (name: string) => string | null | undefined;

/** Media types that no form can have. */
const mediaTypes = ['application/json', 'application/graphql+json', 'application/graphql'];

/** As Yoga reads the header. */
function hasMediaType(header: Header): boolean {
  const [given = ''] = (header('content-type') ?? '').split(',');
  return mediaTypes.some((type) => given === type || given.startsWith(`${type};`));
}

/** Whether a request is none that any page can have a browser send. A browser adds credentials of its own, but never a Bearer token. */
export const isPreflighted = (header: Header): boolean =>
  /^bearer /i.test(header('authorization') ?? '') || hasMediaType(header) || telling.some((name) => header(name));

/** @throws GraphQLError for a body of another media type, as forms have it, and for one that is compressed (RFC 9110, 8.4) */
export function assertMediaType(header: Header): void {
  if (!hasMediaType(header)) throw unsupported('Send the request as JSON, with `content-type: application/json`.');
  if (!/^(identity)?$/i.test(header('content-encoding') ?? '')) throw unsupported('Send the request without a `content-encoding`.');
}

const unsupported = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'UNSUPPORTED_MEDIA_TYPE', status: 415, http: { status: 415 } } });

export const notPreflighted = (): GraphQLError =>
  new GraphQLError(
    `A page of any origin could have a browser send this, so it is not executed. Send a Bearer token, \`content-type: application/json\`, or one of the headers ${telling.map((name) => `\`${name}\``).join(', ')}; or ask for a document by its id.`,
    { extensions: { code: 'PREFLIGHT_REQUIRED', status: 403, http: { status: 403 } } },
  );
