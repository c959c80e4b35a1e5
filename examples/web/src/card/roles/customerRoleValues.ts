import { graphql } from '../../generated/index.ts';

export const CustomerRoleValues = graphql(`
  fragment CustomerRoleValues on CustomerRole {
    id
    version
    customerNumber
    customerSince
    isActive
    isSuspended
    creditLimit {
      amount
      currency
    }
    globalLocationNumber
    requiresFormalInvoice
    alternativePayer {
      id
      name
    }
    managedBy {
      id
      individual {
        id
        name
      }
    }
    externalCard {
      number
    }
    taxInformation {
      euVatNumber
      taxRegistrationNumber
      enabledTaxExemptions
    }
  }
`);
