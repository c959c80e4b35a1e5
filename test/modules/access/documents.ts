import { graphql } from '../../generated/index.ts';

export const CreateApiKey = graphql(`
  mutation CreateApiKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      ... on CreateApiKeyPayload {
        apiKey {
          id
          uuid
          name
          permissions
          expiresAt
          version
          deleted
        }
        secret
      }
      ...Problems
    }
  }
`);

export const RevokeApiKey = graphql(`
  mutation RevokeApiKey($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      ... on RevokeApiKeyPayload {
        apiKey {
          id
          version
          deleted
          deletedAt
        }
      }
      ...Problems
    }
  }
`);

export const ApiKeys = graphql(`
  query ApiKeys($first: Int, $filter: ApiKeyFilter, $orderBy: [ApiKeyOrder!], $deleted: DeletedFilter) {
    apiKeys(first: $first, filter: $filter, orderBy: $orderBy, deleted: $deleted) {
      nodes {
        id
        name
      }
      totalCount
    }
  }
`);

export const ApiKeyNode = graphql(`
  query ApiKeyNode($id: ID!) {
    node(id: $id) {
      id
      ... on ApiKey {
        name
      }
    }
  }
`);

export const ViewerQuery = graphql(`
  query Viewer {
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
`);
