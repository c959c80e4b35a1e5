/** The records of customer contacts: what reads and writes them. */
import { graphql } from '../../generated/index.ts';

export const CustomerContactFields = graphql(`
  fragment CustomerContactFields on CustomerContact {
    id
    uuid
    version
    deleted
    kind
    customer {
      id
    }
    contact {
      id
    }
    name
    givenName
    familyName
    companyName
    contactPosition
    addressLines
    postcode
    email
    website
    numbers {
      position
      number
    }
    tags {
      name
    }
    hasAccountPassword
  }
`);

export const CreateCustomerContact = graphql(`
  mutation CreateCustomerContact($input: CreateCustomerContactInput!) {
    createCustomerContact(input: $input) {
      ... on CreateCustomerContactPayload {
        customerContact {
          ...CustomerContactFields
        }
      }
      ...Problems
    }
  }
`);

export const ReadCustomerContact = graphql(`
  query ReadCustomerContact($id: ID!) {
    customerContact(id: $id) {
      ...CustomerContactFields
    }
  }
`);
