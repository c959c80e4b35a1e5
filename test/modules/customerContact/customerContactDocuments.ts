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
    contactType {
      key
    }
    title {
      key
    }
    addressLines
    postcode
    country {
      key
    }
    email
    website
    numbers {
      position
      type {
        key
      }
      number
    }
    dealerCode {
      key
    }
    contactRegarding {
      key
    }
    emailBillType {
      key
    }
    invoiceUsageReportCustomerProfile {
      key
    }
    copyCorrespondenceTypes {
      key
    }
    copyTicketTypes {
      key
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

export const UpdateCustomerContact = graphql(`
  mutation UpdateCustomerContact($input: UpdateCustomerContactInput!) {
    updateCustomerContact(input: $input) {
      ... on UpdateCustomerContactPayload {
        customerContact {
          ...CustomerContactFields
        }
      }
      ...Problems
    }
  }
`);

export const DeleteCustomerContact = graphql(`
  mutation DeleteCustomerContact($input: DeleteCustomerContactInput!) {
    deleteCustomerContact(input: $input) {
      ... on DeleteCustomerContactPayload {
        customerContact {
          id
          version
          deleted
        }
      }
      ...Problems
    }
  }
`);

export const RestoreCustomerContact = graphql(`
  mutation RestoreCustomerContact($input: RestoreCustomerContactInput!) {
    restoreCustomerContact(input: $input) {
      ... on RestoreCustomerContactPayload {
        customerContact {
          id
          version
          deleted
        }
      }
      ...Problems
    }
  }
`);

export const ReadCustomerContact = graphql(`
  query ReadCustomerContact($id: ID!, $customerId: ID) {
    customerContact(id: $id, customerId: $customerId) {
      ...CustomerContactFields
    }
  }
`);

export const DeleteIndividualBehind = graphql(`
  mutation DeleteIndividualBehind($input: DeleteIndividualContactInput!) {
    deleteIndividualContact(input: $input) {
      ... on DeleteIndividualContactPayload {
        contact {
          id
        }
      }
      ...Problems
    }
  }
`);
