/** The roles in full, and the mutations that write them. */
import { graphql } from '../../generated/index.ts';

export const CustomerRoleFields = graphql(`
  fragment CustomerRoleFields on CustomerRole {
    id
    version
    deleted
    contact {
      id
    }
    customerNumber
    isActive
    isSuspended
    customerSince
    managedBy {
      id
    }
    externalCard {
      number
      added
    }
    taxInformation {
      euVatNumber
      taxRegistrationNumber
      enabledTaxExemptions
    }
    globalLocationNumber
    alternativePayer {
      id
    }
    requiresFormalInvoice
    creditLimit {
      amount
      currency
    }
    debtorAccountId
  }
`);

export const SupplierRoleFields = graphql(`
  fragment SupplierRoleFields on SupplierRole {
    id
    version
    deleted
    contact {
      id
    }
    supplierNumber
    isActive
    supplierSince
    managedBy {
      id
    }
    myCustomerNumber
    taxInformation {
      type
      euVatNumber
      taxRegistrationNumber
    }
    globalLocationNumber
    creditorAccountId
  }
`);

export const AlternativePayerRoleFields = graphql(`
  fragment AlternativePayerRoleFields on AlternativePayerRole {
    id
    version
    deleted
    contact {
      id
    }
    alternativePayerNumber
    isActive
    since
    debtorAccountId
  }
`);

export const SetCustomerRole = graphql(`
  mutation SetCustomerRole($input: SetCustomerRoleInput!) {
    setCustomerRole(input: $input) {
      ... on SetCustomerRolePayload {
        customerRole {
          ...CustomerRoleFields
        }
        contact {
          id
        }
        warnings {
          propertyPath
          code
        }
      }
      ...Problems
    }
  }
`);

export const SetSupplierRole = graphql(`
  mutation SetSupplierRole($input: SetSupplierRoleInput!) {
    setSupplierRole(input: $input) {
      ... on SetSupplierRolePayload {
        supplierRole {
          ...SupplierRoleFields
        }
        contact {
          id
        }
        warnings {
          propertyPath
          code
        }
      }
      ...Problems
    }
  }
`);

export const SetAlternativePayerRole = graphql(`
  mutation SetAlternativePayerRole($input: SetAlternativePayerRoleInput!) {
    setAlternativePayerRole(input: $input) {
      ... on SetAlternativePayerRolePayload {
        alternativePayerRole {
          ...AlternativePayerRoleFields
        }
        contact {
          id
        }
      }
      ...Problems
    }
  }
`);

export const RemoveCustomerRole = graphql(`
  mutation RemoveCustomerRole($input: RemoveCustomerRoleInput!) {
    removeCustomerRole(input: $input) {
      ... on RemoveCustomerRolePayload {
        customerRole {
          id
          version
          deleted
        }
        contact {
          id
        }
      }
      ...Problems
    }
  }
`);

export const RemoveSupplierRole = graphql(`
  mutation RemoveSupplierRole($input: RemoveSupplierRoleInput!) {
    removeSupplierRole(input: $input) {
      ... on RemoveSupplierRolePayload {
        supplierRole {
          id
          version
          deleted
        }
        contact {
          id
        }
      }
      ...Problems
    }
  }
`);

export const RemoveAlternativePayerRole = graphql(`
  mutation RemoveAlternativePayerRole($input: RemoveAlternativePayerRoleInput!) {
    removeAlternativePayerRole(input: $input) {
      ... on RemoveAlternativePayerRolePayload {
        alternativePayerRole {
          id
          version
          deleted
        }
        contact {
          id
        }
      }
      ...Problems
    }
  }
`);

export const RolesOfContact = graphql(`
  query RolesOfContact($id: ID!) {
    contact(id: $id) {
      customerRole {
        ...CustomerRoleFields
      }
      supplierRole {
        ...SupplierRoleFields
      }
      alternativePayerRole {
        ...AlternativePayerRoleFields
      }
    }
  }
`);
