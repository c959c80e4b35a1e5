/** const contact = await makeIndividualContact(api, { name: 'Grace Hopper' }): created through the API; overrides come last. */
import { graphql } from '../../generated/index.ts';
import type { CreateIndividualContactInput } from '../../generated/graphql.ts';
import type { Api } from '../api.ts';

const MakeIndividualContact = graphql(`
  mutation MakeIndividualContact($input: CreateIndividualContactInput!) {
    createIndividualContact(input: $input) {
      ... on CreateIndividualContactPayload {
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

export async function makeIndividualContact(api: Api, overrides: Partial<CreateIndividualContactInput> = {}) {
  const { contact } = await api.runOk(MakeIndividualContact, { input: { name: 'Ada Lovelace', ...overrides } });
  return contact;
}
