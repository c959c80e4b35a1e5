/** What is asked for over HTTP and is no field of its own: how it is sent, and which cell the answer is. */
import { getIntrospectionQuery } from 'graphql';
import { queryString, registerTexts } from '../../http/documents/documentsWorld.ts';
import { hash, own } from '../../modules/document/manifests.ts';
import { outcomeOf, type Answer } from './outcomeOf.ts';
import type { Ids } from './queries.ts';
import { openServer, type Server } from './servers.ts';

export interface OtherScene {
  server: Server;
  publicIntrospection: Server;
  registeredAlone: Server;
  exceptBackoffice: Server;
  registered: { query: string; mutation: string };
  /** Where an image of the tenant is read. */
  imageUrl: string;
}

export async function openOtherScene(server: Server, ids: Ids, backoffice: string): Promise<OtherScene> {
  const registered = {
    query: own('query Permissions { contacts { nodes { id } } }'),
    mutation: own('mutation Permissions { addOpenListValue(input: { list: MEMBERSHIP_TYPE, value: "x" }) { __typename ... on Problem { code } ... on PermissionDenied { permission } } }'),
  };
  await registerTexts(registered.query, registered.mutation);
  const { body } = await server.ask(backoffice, { query: `{ node(id: "${ids.get('Image')![0]!}") { ... on Image { url } } }` });
  return {
    server,
    registered,
    imageUrl: (body.data!.node as { url: string }).url,
    publicIntrospection: await openServer({ introspection: 'public' }),
    registeredAlone: await openServer({ documents: { accept: 'registered' } }),
    exceptBackoffice: await openServer({ documents: { accept: 'registered', unregisteredFor: ['backoffice'] } }),
  };
}

type Ask = (scene: OtherScene, token: string | null) => Promise<string>;

const introspection = { query: getIntrospectionQuery() };
const unregistered = { query: '{ contacts { nodes { id } } }' };

const found = async (response: Response, type = ''): Promise<string> => {
  await response.arrayBuffer();
  return response.status === 200 && response.headers.get('content-type')?.startsWith(type) ? 'done' : `${response.status}`;
};

const graphql = async (answer: Promise<Answer>): Promise<string> => outcomeOf(await answer);

export const otherRequests: Record<string, Ask> = {
  'GET /graphql by a browser': async ({ server }, token) => found(await server.fetch('/graphql', token, { headers: { accept: 'text/html' } }), 'text/html'),
  'GET /images/…': async ({ server, imageUrl }, token) => found(await server.fetch(imageUrl, token)),
  __typename: ({ server }, token) => graphql(server.ask(token, { query: '{ __typename }' })),
  introspection: ({ server }, token) => graphql(server.ask(token, introspection)),
  'introspection where it is public': ({ publicIntrospection }, token) => graphql(publicIntrospection.ask(token, introspection)),
  'a registered query': ({ registeredAlone, registered }, token) => graphql(registeredAlone.ask(token, { documentId: hash(registered.query) })),
  'a registered query by GET': ({ registeredAlone, registered }, token) =>
    graphql(registeredAlone.ask(token, `/graphql?${queryString({ documentId: hash(registered.query) })}`)),
  'a registered mutation': ({ registeredAlone, registered }, token) => graphql(registeredAlone.ask(token, { documentId: hash(registered.mutation) })),
  'another document where registered ones are answered': ({ registeredAlone }, token) => graphql(registeredAlone.ask(token, unregistered)),
  'another document where the back office may send any': ({ exceptBackoffice }, token) => graphql(exceptBackoffice.ask(token, unregistered)),
};
