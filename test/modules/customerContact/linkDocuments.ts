/** The links of customer contacts, and the mutations that write them. */
import { graphql } from '../../generated/index.ts';

export const LinkFields = graphql(`
  fragment LinkFields on CustomerContactLink {
    id
    uuid
    version
    deleted
    isPrimary
    customer {
      id
      name
    }
    customerContact {
      id
      kind
      name
      companyName
    }
    contact {
      id
    }
    location {
      id
    }
    user {
      id
    }
    tags {
      name
    }
  }
`);

export const ReadLink = graphql(`
  query ReadLink($id: ID!) {
    customerContactLink(id: $id) {
      ...LinkFields
    }
  }
`);

export const CreateLink = graphql(`
  mutation CreateLink($input: CreateCustomerContactLinkInput!) {
    createCustomerContactLink(input: $input) {
      ... on CreateCustomerContactLinkPayload {
        link {
          ...LinkFields
        }
        customer {
          id
        }
        customerContact {
          id
        }
      }
      ...Problems
    }
  }
`);

export const UpdateLink = graphql(`
  mutation UpdateLink($input: UpdateCustomerContactLinkInput!) {
    updateCustomerContactLink(input: $input) {
      ... on UpdateCustomerContactLinkPayload {
        link {
          ...LinkFields
        }
      }
      ...Problems
    }
  }
`);

export const DeleteLink = graphql(`
  mutation DeleteLink($input: DeleteCustomerContactLinkInput!) {
    deleteCustomerContactLink(input: $input) {
      ... on DeleteCustomerContactLinkPayload {
        link {
          ...LinkFields
        }
      }
      ...Problems
    }
  }
`);

export const RestoreLink = graphql(`
  mutation RestoreLink($input: RestoreCustomerContactLinkInput!) {
    restoreCustomerContactLink(input: $input) {
      ... on RestoreCustomerContactLinkPayload {
        link {
          ...LinkFields
        }
      }
      ...Problems
    }
  }
`);

export const AddShared = graphql(`
  mutation AddShared($input: AddSharedContactInput!) {
    addSharedContact(input: $input) {
      ... on AddSharedContactPayload {
        link {
          ...LinkFields
        }
        customer {
          id
        }
        customerContact {
          id
          links {
            totalCount
          }
        }
      }
      ...Problems
    }
  }
`);

export const RemoveShared = graphql(`
  mutation RemoveShared($input: RemoveSharedContactInput!) {
    removeSharedContact(input: $input) {
      ... on RemoveSharedContactPayload {
        link {
          ...LinkFields
        }
        customer {
          id
          contactLinks {
            totalCount
          }
        }
        customerContact {
          id
          deleted
        }
      }
      ...Problems
    }
  }
`);

export const ConvertToShared = graphql(`
  mutation ConvertToShared($input: ConvertToSharedContactInput!) {
    convertToSharedContact(input: $input) {
      ... on ConvertToSharedContactPayload {
        customerContact {
          id
          kind
          version
          customer {
            id
          }
        }
        customer {
          id
        }
        link {
          ...LinkFields
        }
      }
      ...Problems
    }
  }
`);

export const LinksOfCustomer = graphql(`
  query LinksOfCustomer($id: ID!, $deleted: DeletedFilter) {
    customer(id: $id) {
      contactLinks(deleted: $deleted, first: 100) {
        totalCount
        nodes {
          ...LinkFields
        }
      }
    }
  }
`);
