/** What the playground opens with, one tab each. */
export const exampleOperations = [
  `# The first page of all contacts. Ctrl+Enter runs it; Ctrl+Space lists what else can be asked for.
query FirstContacts {
  contacts(first: 10) {
    nodes {
      __typename
      id
      name
      emails {
        address
      }
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
  `# Organizations and the people who represent them.
query Representatives {
  organizationContacts(first: 5) {
    nodes {
      id
      name
      representatives(first: 5) {
        nodes {
          jobTitle
          individual {
            id
            name
          }
        }
      }
    }
  }
}
`,
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
  `# People who are married or members of an organization, with a picture where there is one.
query People {
  individualContacts(
    first: 10
    filter: {
      or: [
        { personalRelationships: { some: { type: { eq: "SPOUSE" } } } }
        { memberships: { some: { type: { is: NOT_NULL } } } }
      ]
    }
  ) {
    nodes {
      id
      name
      personalRelationships(first: 5, filter: { type: { eq: "SPOUSE" } }) {
        nodes {
          relatedIndividual {
            name
          }
        }
      }
      memberships(first: 5) {
        nodes {
          type
          reference
          organization {
            name
          }
        }
      }
      defaultImage {
        url
      }
    }
    totalCount
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
  `# A mutation answers with its payload or with the problem that kept it from writing.
mutation CreateIndividual {
  createIndividualContact(
    input: {
      name: "Ada Lovelace"
      emails: [{ address: "ada@example.com", type: WORK_EMAIL }]
    }
  ) {
    __typename
    ... on CreateIndividualContactPayload {
      contact {
        id
        name
        version
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
  `# Who the credential stands for, and what it may do.
query WhoAmI {
  viewer {
    kind
    id
    permissions
    tenant {
      id
      name
      defaultCountryCode
    }
  }
}
`,
];
