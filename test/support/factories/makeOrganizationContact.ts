/** const contact = await makeOrganizationContact(api, { name: 'Acme' }): created through the API; overrides come last. */
import { graphql } from '../../generated/index.ts';
import type { CreateOrganizationContactInput } from '../../generated/graphql.ts';
import type { Api } from '../api.ts';

const MakeOrganizationContact = graphql(`
  mutation MakeOrganizationContact($input: CreateOrganizationContactInput!) {
    createOrganizationContact(input: $input) {
      ... on CreateOrganizationContactPayload {
        contact {
          id
          uuid
          version
        }
      }
      ...Problems
    }
  }
`);

export async function makeOrganizationContact(api: Api, overrides: Partial<CreateOrganizationContactInput> = {}) {
  const { contact } = await api.runOk(MakeOrganizationContact, { input: { name: 'Analytical Engines Ltd', ...overrides } });
  return contact;
}
