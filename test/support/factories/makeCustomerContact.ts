/** const shared = await makeCustomerContact(api, { name: 'Grace Hopper' }): created through the API; a direct one with `customerId`. */
import { graphql } from '../../generated/index.ts';
import type { CreateCustomerContactInput } from '../../generated/graphql.ts';
import type { Api } from '../api.ts';

const MakeCustomerContact = graphql(`
  mutation MakeCustomerContact($input: CreateCustomerContactInput!) {
    createCustomerContact(input: $input) {
      ... on CreateCustomerContactPayload {
        customerContact {
          id
          uuid
          version
        }
      }
      ...Problems
    }
  }
`);

export async function makeCustomerContact(api: Api, overrides: CreateCustomerContactInput = {}) {
  const { customerContact } = await api.runOk(MakeCustomerContact, { input: { name: 'Ada Lovelace', ...overrides } });
  return customerContact;
}
