/** Extensions of customer contacts. */
import { graphql } from '../../generated/index.ts';

export const ExtensionFields = graphql(`
  fragment ExtensionFields on CustomerContactExtension {
    id
    uuid
    version
    deleted
    type
    enabledAt
    enabledBy {
      kind
      id
    }
    settings
    customerContact {
      id
    }
  }
`);

export const AddExtension = graphql(`
  mutation AddExtension($input: AddCustomerContactExtensionInput!) {
    addCustomerContactExtension(input: $input) {
      ... on AddCustomerContactExtensionPayload {
        extension {
          ...ExtensionFields
        }
        customerContact {
          id
        }
      }
      ...Problems
    }
  }
`);

export const UpdateExtension = graphql(`
  mutation UpdateExtension($input: UpdateCustomerContactExtensionInput!) {
    updateCustomerContactExtension(input: $input) {
      ... on UpdateCustomerContactExtensionPayload {
        extension {
          ...ExtensionFields
        }
      }
      ...Problems
    }
  }
`);

export const RemoveExtension = graphql(`
  mutation RemoveExtension($input: RemoveCustomerContactExtensionInput!) {
    removeCustomerContactExtension(input: $input) {
      ... on RemoveCustomerContactExtensionPayload {
        extension {
          ...ExtensionFields
        }
      }
      ...Problems
    }
  }
`);

export const RestoreExtension = graphql(`
  mutation RestoreExtension($input: RestoreCustomerContactExtensionInput!) {
    restoreCustomerContactExtension(input: $input) {
      ... on RestoreCustomerContactExtensionPayload {
        extension {
          ...ExtensionFields
        }
      }
      ...Problems
    }
  }
`);

export const ExtensionsOf = graphql(`
  query ExtensionsOf($id: ID!) {
    customerContact(id: $id) {
      version
      extensions {
        ...ExtensionFields
      }
    }
  }
`);
