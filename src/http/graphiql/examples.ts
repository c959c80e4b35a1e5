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
