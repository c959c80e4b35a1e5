import { graphql } from '../../generated/index.ts';

export const RegisterDocuments = graphql(`
  mutation RegisterDocuments($input: RegisterDocumentsInput!) {
    registerDocuments(input: $input) {
      __typename
      ... on RegisterDocumentsPayload {
        application
        version
        addedCount
        totalCount
      }
      ... on Problem {
        code
        detail
      }
      ... on ValidationFailed {
        violations {
          propertyPath
          detail
          code
        }
      }
    }
  }
`);

export const RegisteredDocuments = graphql(`
  query RegisteredDocuments($application: String!, $version: String!) {
    registeredDocuments(application: $application, version: $version) {
      documentId
      operationName
      operationType
      text
      registeredAt
    }
  }
`);

export const UnusedDocuments = graphql(`
  query UnusedDocuments($application: String!, $version: String!, $since: DateTime!) {
    unusedDocuments(application: $application, version: $version, since: $since) {
      operationName
    }
  }
`);

export const SchemaUsageOf = graphql(`
  query SchemaUsageOf($coordinate: String!) {
    schemaUsage(coordinate: $coordinate) {
      coordinate
      documentCount
      documents {
        document {
          documentId
          operationName
        }
        versions {
          application
          version
          registeredAt
        }
        clients {
          application
          version
          calls
          lastCalledAt
        }
      }
    }
  }
`);
