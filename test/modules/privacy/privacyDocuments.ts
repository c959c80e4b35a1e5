import { graphql } from '../../generated/index.ts';

export const ErasePersonalData = graphql(`
  mutation ErasePersonalData($input: ErasePersonalDataInput!) {
    erasePersonalData(input: $input) {
      ... on ErasePersonalDataPayload {
        erasure {
          id
          uuid
          version
          createdAt
          erasedId
          reason
          reference
          requestId
          digest
          actor {
            kind
            id
          }
          counts {
            type
            count
          }
          suppressions {
            kind
            count
          }
          erasedHistory(first: 100) {
            nodes {
              operation
              version
              requestId
              fields {
                path
                old
                new
              }
            }
          }
        }
      }
      ...Problems
    }
  }
`);

export const Erasures = graphql(`
  query Erasures($filter: ErasureFilter) {
    erasures(filter: $filter) {
      nodes {
        id
        reference
      }
      totalCount
      problems {
        code
      }
    }
  }
`);

export const ReadErasure = graphql(`
  query ReadErasure($id: ID!) {
    erasure(id: $id) {
      id
      erasedId
      counts {
        type
        count
      }
    }
  }
`);

export const ReadPerson = graphql(`
  query ReadPerson($id: ID!, $asOf: DateTime) {
    contact(id: $id, asOf: $asOf) {
      id
      name
    }
  }
`);
