/** The account password of a customer contact. */
import { graphql } from '../../generated/index.ts';

export const VerifyPassword = graphql(`
  mutation VerifyPassword($input: VerifyCustomerContactPasswordInput!) {
    verifyCustomerContactPassword(input: $input) {
      ... on VerifyCustomerContactPasswordPayload {
        isCorrect
      }
      ...Problems
    }
  }
`);

export const CreateWithPassword = graphql(`
  mutation CreateWithPassword($input: CreateCustomerContactInput!) {
    createCustomerContact(input: $input) {
      ... on CreateCustomerContactPayload {
        customerContact {
          id
          uuid
          version
          hasAccountPassword
        }
      }
      ...Problems
    }
  }
`);

export const UpdatePassword = graphql(`
  mutation UpdatePassword($input: UpdateCustomerContactInput!) {
    updateCustomerContact(input: $input) {
      ... on UpdateCustomerContactPayload {
        customerContact {
          version
          hasAccountPassword
        }
      }
      ...Problems
    }
  }
`);

export const DeleteWithPassword = graphql(`
  mutation DeleteWithPassword($input: DeleteCustomerContactInput!) {
    deleteCustomerContact(input: $input) {
      ... on DeleteCustomerContactPayload {
        customerContact {
          id
        }
      }
      ...Problems
    }
  }
`);
