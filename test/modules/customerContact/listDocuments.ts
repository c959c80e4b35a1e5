/** Lists of customer contacts. */
import { graphql } from '../../generated/index.ts';

export const ListedCustomerContacts = graphql(`
  fragment ListedCustomerContacts on CustomerContactConnection {
    nodes {
      id
    }
    totalCount
    limit
    offset
    pageInfo {
      hasNextPage
      endCursor
    }
    problems {
      code
      detail
    }
  }
`);

export const CustomerContacts = graphql(`
  query CustomerContacts(
    $first: Int
    $after: String
    $offset: Int
    $filter: CustomerContactFilter
    $orderBy: [CustomerContactOrder!]
    $deleted: DeletedFilter
  ) {
    customerContacts(first: $first, after: $after, offset: $offset, filter: $filter, orderBy: $orderBy, deleted: $deleted) {
      ...ListedCustomerContacts
    }
  }
`);

export const ContactsOfCustomer = graphql(`
  query ContactsOfCustomer(
    $id: ID!
    $first: Int
    $offset: Int
    $filter: CustomerContactFilter
    $orderBy: [CustomerContactOrder!]
    $deleted: DeletedFilter
  ) {
    customer(id: $id) {
      contacts(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy, deleted: $deleted) {
        ...ListedCustomerContacts
      }
    }
  }
`);

export const CustomerContactsOfContact = graphql(`
  query CustomerContactsOfContact($id: ID!, $deleted: DeletedFilter) {
    contact(id: $id) {
      customerContacts(deleted: $deleted) {
        ...ListedCustomerContacts
      }
    }
  }
`);
