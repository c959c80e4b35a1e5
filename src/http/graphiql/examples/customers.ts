/** Customers, and whom to contact about them. */
export const customerExamples = [
  `# Customers: contacts with that role, and placeholders for those who are not recorded one by one.
query Customers {
  customers(first: 20) {
    nodes {
      __typename
      id
      name
      customerNumber
      customerLists(first: 5) {
        nodes {
          name
        }
      }
      ... on CustomerRole {
        deliveryAndInvoicingConfigurations {
          limitations {
            brandId
          }
          invoiceAddress {
            fullAddress
          }
          deliveryAddress {
            fullAddress
          }
          alternativePayer {
            name
          }
        }
      }
    }
    totalCount
  }
}
`,
  `# Customers, whom to contact about them, and where they can be reached. What lists hold, such as titles, has a label in your language.
query WhomToContact {
  customers(first: 10) {
    nodes {
      id
      name
      contactLinks(first: 5) {
        nodes {
          isPrimary
          location {
            name
          }
          customerContact {
            id
            kind
            title {
              label
            }
            name
            givenName
            familyName
            companyName
            email
            numbers {
              type {
                label
              }
              number
            }
            extensions {
              type
              settings
            }
          }
        }
      }
      contactPoints(first: 5) {
        nodes {
          label
          phoneNumber
          emailAddress
        }
      }
    }
    totalCount
  }
}
`,
  `# Creates a contact of a customer of the demo data, with its link. Without customerId, it is a contact that several customers can share.
mutation CreateCustomerContact {
  createCustomerContact(
    input: {
      customerId: "placeholder_customer_016f5e66e8217abe941bdc3169a58ef5"
      title: "MS"
      givenName: "Grace"
      familyName: "Hopper"
      email: "grace@example.com"
      numbers: [{ position: 1, type: "MOBILE", number: "+49 171 3920012" }]
      contactRegarding: ["INVOICES", "ORDERS"]
      customFields: { newsletter: true, languages: ["en", "de"] }
    }
  ) {
    __typename
    ... on CreateCustomerContactPayload {
      customerContact {
        id
        version
        links(first: 5) {
          nodes {
            id
            customer {
              name
            }
            isPrimary
          }
        }
      }
    }
    ... on ValidationFailed {
      violations {
        propertyPath
        detail
        code
      }
    }
    ... on Problem {
      title
      detail
    }
  }
}
`,
  `# Customer lists in the order that somebody gave them, and what another system calls the organizations.
query ListsAndExternalIds {
  customerLists {
    nodes {
      id
      name
      items(first: 10) {
        nodes {
          customer {
            id
            name
            customerNumber
          }
        }
        totalCount
      }
    }
  }
  externalIdMappings(kind: ORGANIZATION, first: 10) {
    nodes {
      externalId
      contact {
        id
        name
      }
    }
    totalCount
  }
}
`,
];
