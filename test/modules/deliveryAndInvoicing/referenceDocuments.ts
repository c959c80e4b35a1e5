/** What makes that which configurations name go and come back. */
import { graphql } from '../../generated/index.ts';

export const RemoveAddress = graphql(`
  mutation RemoveAddress($input: RemoveAddressInput!) {
    removeAddress(input: $input) {
      ... on RemoveAddressPayload {
        address {
          deleted
        }
      }
      ...Problems
    }
  }
`);

export const RestoreAddress = graphql(`
  mutation RestoreAddress($input: RestoreAddressInput!) {
    restoreAddress(input: $input) {
      ... on RestoreAddressPayload {
        address {
          deleted
        }
      }
      ...Problems
    }
  }
`);

export const DeletePayer = graphql(`
  mutation DeletePayer($input: DeleteOrganizationContactInput!) {
    deleteOrganizationContact(input: $input) {
      ... on DeleteOrganizationContactPayload {
        contact {
          deleted
        }
      }
      ...Problems
    }
  }
`);

export const RestorePayer = graphql(`
  mutation RestorePayer($input: RestoreContactInput!) {
    restoreContact(input: $input) {
      ... on RestoreContactPayload {
        contact {
          deleted
        }
      }
      ...Problems
    }
  }
`);
