import { graphql } from '../../generated/index.ts';

export const Changes = graphql(`
  query Changes($since: String, $first: Int, $types: [NodeType!]) {
    changes(since: $since, first: $first, types: $types) {
      __typename
      ... on ChangePage {
        changes {
          __typename
          id
          type
          ... on NodeUpsert {
            node {
              __typename
              id
              ... on Versioned {
                version
              }
              ... on Contact {
                name
                emails {
                  address
                }
                tags {
                  name
                }
              }
              ... on Email {
                address
              }
              ... on Tag {
                name
              }
              ... on ApiKey {
                permissions
              }
            }
          }
          ... on NodeRemoval {
            reason
          }
        }
        cursor
        hasMore
        isSnapshot
      }
      ... on ChangeCursorExpired {
        code
        status
        detail
        maximumAgeDays
      }
    }
  }
`);

export const DeleteForFeed = graphql(`
  mutation DeleteForFeed($input: DeleteIndividualContactInput!) {
    deleteIndividualContact(input: $input) {
      ... on DeleteIndividualContactPayload {
        contact {
          id
        }
      }
      ...Problems
    }
  }
`);

export const DeleteOrganizationForFeed = graphql(`
  mutation DeleteOrganizationForFeed($input: DeleteOrganizationContactInput!) {
    deleteOrganizationContact(input: $input) {
      ... on DeleteOrganizationContactPayload {
        contact {
          id
        }
      }
      ...Problems
    }
  }
`);

export const RestoreForFeed = graphql(`
  mutation RestoreForFeed($input: RestoreContactInput!) {
    restoreContact(input: $input) {
      ... on RestoreContactPayload {
        contact {
          id
        }
      }
      ...Problems
    }
  }
`);

export const RenameForFeed = graphql(`
  mutation RenameForFeed($input: UpdateIndividualContactInput!) {
    updateIndividualContact(input: $input) {
      ... on UpdateIndividualContactPayload {
        contact {
          id
          version
        }
      }
      ...Problems
    }
  }
`);

export const TagForFeed = graphql(`
  mutation TagForFeed($input: AddTagInput!) {
    addTag(input: $input) {
      ... on AddTagPayload {
        contact {
          id
          version
        }
      }
      ...Problems
    }
  }
`);

export const ApiKeyForFeed = graphql(`
  mutation ApiKeyForFeed($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      ... on CreateApiKeyPayload {
        apiKey {
          id
        }
        secret
      }
      ...Problems
    }
  }
`);

export const History = graphql(`
  query History($id: ID!, $first: Int, $after: String, $filter: HistoryEntryFilter, $orderBy: [HistoryEntryOrder!]) {
    node(id: $id) {
      ... on Versioned {
        history(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            operation
            occurredAt
            actor {
              kind
              id
            }
            requestId
            version
            fields {
              path
              old
              new
            }
          }
        }
      }
    }
  }
`);
