/** Operations on contact details that several tests use. */
import { graphql } from '../../generated/index.ts';

export const AddAddress = graphql(`
  mutation AddAddress($input: AddAddressInput!) {
    addAddress(input: $input) {
      ... on AddAddressPayload {
        address {
          id
          uuid
          type
          fullAddress
          recipientName
          careOf
          streetName
          streetNumber
          additional
          city
          zip
          countryCode
          description
          usages
          usageContext
          isPreferred
          position
          version
        }
        warnings {
          propertyPath
        }
      }
      ...Problems
    }
  }
`);

export const UpdateAddress = graphql(`
  mutation UpdateAddress($input: UpdateAddressInput!) {
    updateAddress(input: $input) {
      ... on UpdateAddressPayload {
        address {
          fullAddress
          city
          countryCode
          usages
          version
        }
        warnings {
          propertyPath
        }
      }
      ...Problems
    }
  }
`);

export const AddEmail = graphql(`
  mutation AddEmail($input: AddEmailInput!) {
    addEmail(input: $input) {
      ... on AddEmailPayload {
        email {
          id
          type
          address
          description
          usageContext
          isPreferred
          position
        }
      }
      ...Problems
    }
  }
`);

export const AddPhone = graphql(`
  mutation AddPhone($input: AddPhoneInput!) {
    addPhone(input: $input) {
      ... on AddPhonePayload {
        phone {
          id
          type
          number
          e164
          usages
          usageContext
        }
      }
      ...Problems
    }
  }
`);

export const AddWebAddress = graphql(`
  mutation AddWebAddress($input: AddWebAddressInput!) {
    addWebAddress(input: $input) {
      ... on AddWebAddressPayload {
        webAddress {
          id
          type
          url
          usageContext
        }
      }
      ...Problems
    }
  }
`);

export const Details = graphql(`
  query Details($id: ID!) {
    contact(id: $id) {
      addresses {
        id
      }
      emails {
        id
        address
        isPreferred
        position
      }
      phones {
        id
      }
      webAddresses {
        id
      }
    }
  }
`);
