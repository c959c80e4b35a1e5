/** The part of a contact's state that is below its role as a customer. */
import { graphql } from '../../../generated/index.ts';

export const CustomerState = graphql(`
  fragment StateOfCustomerRole on CustomerRole {
    ...StateOfNode
    name
    customerNumber
    isActive
    isSuspended
    customerSince
    managedBy {
      id
      jobTitle
      individual {
        name
      }
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
      name
    }
    requiresFormalInvoice
    creditLimit {
      amount
      currency
    }
    debtorAccountId
    deliveryAndInvoicingConfigurations {
      ...StateOfNode
      limitations {
        brandId
      }
      invoiceAddress {
        id
        fullAddress
      }
      deliveryAddress {
        id
        fullAddress
      }
    }
    contacts(first: 100) {
      totalCount
      nodes {
        ...StateOfCustomerContact
      }
    }
    vips: contacts(first: 100, filter: { customFields: [{ path: "vip.level", number: { gte: 3 } }] }) @include(if: $isFiltered) {
      nodes {
        id
      }
    }
    tagged: contacts(first: 100, filter: { tags: { some: { name: { eq: "vip" } } } }) @include(if: $isFiltered) {
      nodes {
        id
      }
    }
    contactLinks(first: 100) {
      nodes {
        ...StateOfNode
        isPrimary
        customFields
        tags {
          name
        }
        customerContact {
          id
          name
        }
      }
    }
    contactPoints(first: 100) {
      nodes {
        ...StateOfNode
        label
        phoneNumber
        e164
        emailAddress
      }
    }
  }

  fragment StateOfCustomerContact on CustomerContact {
    ...StateOfNode
    kind
    name
    companyName
    addressLines
    hasAccountPassword
    customFields
    numbers {
      number
    }
    title {
      key
      label
    }
    contactRegarding {
      key
    }
    tags {
      id
      name
    }
    extensions {
      ...StateOfNode
      type
      settings
      enabledAt
    }
  }
`);
