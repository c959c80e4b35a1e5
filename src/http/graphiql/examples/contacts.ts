/** Contacts and what ties them together. */
export const contactExamples = [
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
  `# Records can have custom fields, which lists filter and sort by.
query GoldLevel {
  contacts(
    first: 10
    filter: { customFields: [{ path: "loyalty.level", text: { eq: "GOLD" } }] }
    orderBy: [{ field: CUSTOM_FIELD, path: "loyalty.points", direction: DESC }]
  ) {
    nodes {
      id
      name
      customFields
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
];
