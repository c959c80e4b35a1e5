import { graphql } from '../../generated/index.ts';

export const CreateIndividual = graphql(`
  mutation CreateIndividualWithFields($input: CreateIndividualContactInput!) {
    createIndividualContact(input: $input) {
      ... on CreateIndividualContactPayload {
        contact {
          id
          uuid
          version
          customFields
        }
      }
      ...Problems
    }
  }
`);

export const UpdateIndividual = graphql(`
  mutation UpdateIndividualWithFields($input: UpdateIndividualContactInput!) {
    updateIndividualContact(input: $input) {
      ... on UpdateIndividualContactPayload {
        contact {
          id
          version
          customFields
        }
      }
      ...Problems
    }
  }
`);

export const CreateOrganization = graphql(`
  mutation CreateOrganizationWithFields($input: CreateOrganizationContactInput!) {
    createOrganizationContact(input: $input) {
      ... on CreateOrganizationContactPayload {
        contact {
          id
          uuid
          customFields
        }
      }
      ...Problems
    }
  }
`);

export const UpdateOrganization = graphql(`
  mutation UpdateOrganizationWithFields($input: UpdateOrganizationContactInput!) {
    updateOrganizationContact(input: $input) {
      ... on UpdateOrganizationContactPayload {
        contact {
          id
          version
          customFields
        }
      }
      ...Problems
    }
  }
`);

export const CreatePlaceholder = graphql(`
  mutation CreatePlaceholderWithFields($input: CreatePlaceholderCustomerInput!) {
    createPlaceholderCustomer(input: $input) {
      ... on CreatePlaceholderCustomerPayload {
        placeholderCustomer {
          id
          uuid
          customFields
        }
      }
      ...Problems
    }
  }
`);

export const UpdatePlaceholder = graphql(`
  mutation UpdatePlaceholderWithFields($input: UpdatePlaceholderCustomerInput!) {
    updatePlaceholderCustomer(input: $input) {
      ... on UpdatePlaceholderCustomerPayload {
        placeholderCustomer {
          id
          version
          customFields
        }
      }
      ...Problems
    }
  }
`);

export const ReadFields = graphql(`
  query ReadFields($id: ID!, $paths: [String!]) {
    contact(id: $id) {
      all: customFields
      some: customFields(paths: $paths)
    }
  }
`);

export const SetSchema = graphql(`
  mutation SetCustomFieldSchema($input: SetCustomFieldSchemaInput!) {
    setCustomFieldSchema(input: $input) {
      ... on SetCustomFieldSchemaPayload {
        customFieldSchema {
          id
          owner
          schema
          version
        }
        failing
        examples {
          node {
            id
          }
          violation {
            propertyPath
            code
          }
        }
      }
      ...Problems
      ... on CustomFieldsWouldFail {
        failing
        examples {
          node {
            id
          }
          violation {
            propertyPath
            in
            detail
            code
          }
        }
      }
    }
  }
`);

export const CheckSchema = graphql(`
  query CheckCustomFieldSchema($owner: CustomFieldOwner!, $schema: JSONObject!) {
    checkCustomFieldSchema(owner: $owner, schema: $schema) {
      failing
      examples {
        node {
          id
        }
        violation {
          propertyPath
          code
        }
      }
    }
  }
`);

export const Schemas = graphql(`
  query CustomFieldSchemas {
    customFieldSchemas {
      owner
      schema
      version
    }
  }
`);

export const CreateByLiteral = graphql(`
  mutation CreateIndividualByLiteral($at: DateTime, $nothing: String) {
    createIndividualContact(
      input: { name: "Ada", customFields: { list: [$at, $nothing, 1], at: $at, none: $nothing, inside: { none: $nothing } } }
    ) {
      ... on CreateIndividualContactPayload {
        contact {
          id
          uuid
          customFields
        }
      }
      ...Problems
    }
  }
`);
