/**
 * A server on a real port with a tenant of its own: what a client application has.
 *
 *   const world = await openClientWorld({ isLocked: true });
 *   await world.register(manifest);
 *   await world.close();
 */
import { listen, type Listening } from '../../src/http/listen.ts';
import type { CreateIndividualContactInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import { createApi } from '../support/api.ts';

const RegisterForClient = graphql(`
  mutation RegisterForClient($input: RegisterDocumentsInput!) {
    registerDocuments(input: $input) {
      ... on RegisterDocumentsPayload {
        __typename
      }
      ...Problems
    }
  }
`);

const MakeForClient = graphql(`
  mutation MakeForClient($input: CreateIndividualContactInput!) {
    createIndividualContact(input: $input) {
      ... on CreateIndividualContactPayload {
        contact {
          id
        }
      }
      ...Problems
    }
  }
`);

export type ClientWorld = Awaited<ReturnType<typeof openClientWorld>>;

/** `isLocked` has registered documents alone answered, but for the back office, which makes what a test needs. */
export async function openClientWorld({ isLocked = false } = {}) {
  const api = await createApi(isLocked ? { documents: { accept: 'registered', unregisteredFor: ['backoffice'] } } : {});
  const server: Listening = await listen(api.app.listener, { host: '127.0.0.1', port: 0 });
  const call = { as: api.backoffice };
  return {
    api,
    url: `http://127.0.0.1:${server.port}/graphql`,
    headers: { authorization: `Bearer ${api.access.token!}` },
    register: (manifest: object) =>
      api.runOk(RegisterForClient, { input: { application: `test ${api.tenantId}`, version: '1', manifest: { ...manifest } } }, call),
    async makeContact(input: CreateIndividualContactInput): Promise<{ id: string }> {
      const { contact } = await api.runOk(MakeForClient, { input }, call);
      return contact;
    },
    close: () => server.close(),
  };
}
