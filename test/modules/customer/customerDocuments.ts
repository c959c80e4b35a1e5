/** Customers of both kinds, and the mutations of placeholder customers. */
import { graphql } from '../../generated/index.ts';

export const PlaceholderFields = graphql(`
  fragment PlaceholderFields on PlaceholderCustomer {
    id
    uuid
    version
    deleted
    externalId
    customerNumber
    name
    isActive
    customerSince
    requiresFormalInvoice
    trackRevenue
    debtorAccountId
  }
`);

export const CreatePlaceholder = graphql(`
  mutation CreatePlaceholder($input: CreatePlaceholderCustomerInput!) {
    createPlaceholderCustomer(input: $input) {
      ... on CreatePlaceholderCustomerPayload {
        placeholderCustomer {
          ...PlaceholderFields
        }
      }
      ...Problems
    }
  }
`);

export const UpdatePlaceholder = graphql(`
  mutation UpdatePlaceholder($input: UpdatePlaceholderCustomerInput!) {
    updatePlaceholderCustomer(input: $input) {
      ... on UpdatePlaceholderCustomerPayload {
        placeholderCustomer {
          ...PlaceholderFields
        }
      }
      ...Problems
    }
  }
`);

export const DeletePlaceholder = graphql(`
  mutation DeletePlaceholder($input: DeletePlaceholderCustomerInput!) {
    deletePlaceholderCustomer(input: $input) {
      ... on DeletePlaceholderCustomerPayload {
        placeholderCustomer {
          id
          version
          deleted
        }
      }
      ...Problems
    }
  }
`);

export const RestorePlaceholder = graphql(`
  mutation RestorePlaceholder($input: RestorePlaceholderCustomerInput!) {
    restorePlaceholderCustomer(input: $input) {
      ... on RestorePlaceholderCustomerPayload {
        placeholderCustomer {
          id
          version
          deleted
        }
      }
      ...Problems
    }
  }
`);

export const ReadCustomer = graphql(`
  query ReadCustomer($id: ID!) {
    customer(id: $id) {
      __typename
      id
      name
      deleted
    }
    placeholderCustomer(id: $id) {
      ...PlaceholderFields
    }
  }
`);
