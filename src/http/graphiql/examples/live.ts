/** What goes on by itself. */
export const liveExamples = [
  `# What changes from now on, as it changes. Edit something in another tab; the stop button ends it.
subscription Follow {
  changeFeed(types: [INDIVIDUAL_CONTACT, ORGANIZATION_CONTACT, EMAIL]) {
    __typename
    ... on ChangePage {
      cursor
      changes {
        id
        type
        ... on NodeUpsert {
          node {
            __typename
            ... on Contact {
              name
            }
            ... on Email {
              address
            }
          }
        }
        ... on NodeRemoval {
          reason
        }
      }
    }
    ... on Problem {
      detail
    }
  }
}
`,
];
