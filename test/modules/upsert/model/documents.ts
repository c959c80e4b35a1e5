/** What the model test asks for beside what it compares. */
import { graphql } from '../../../generated/index.ts';

export const AddIdentity = graphql(`
  mutation AddIdentityForUpsert($input: AddProfessionalIdentityInput!) {
    addProfessionalIdentity(input: $input) {
      ... on AddProfessionalIdentityPayload {
        professionalIdentity {
          id
        }
      }
      ...Problems
    }
  }
`);

export const SetFieldSchema = graphql(`
  mutation SetFieldSchemaForUpsert($input: SetCustomFieldSchemaInput!) {
    setCustomFieldSchema(input: $input) {
      ... on SetCustomFieldSchemaPayload {
        customFieldSchema {
          id
        }
      }
      ...Problems
    }
  }
`);

export const TagHistory = graphql(`
  query TagHistory($id: ID!) {
    contact(id: $id) {
      history(first: 100) {
        nodes {
          version
          fields {
            path
          }
        }
      }
    }
  }
`);
