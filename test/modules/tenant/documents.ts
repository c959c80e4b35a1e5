import { graphql } from '../../generated/index.ts';

export const ExternalContactManagementFields = graphql(`
  fragment ExternalContactManagementFields on ExternalContactManagement {
    id
    version
    useExternalContactManagement
    customWorkflowConfig {
      providerId
      provideContactStartUrl
      provideContactAddressStartUrl
      showContactDetailsStartUrl
    }
    apiAccessConfiguration {
      url
      credentialsKey
      timeoutInMillis
      maxRetries
      retryIntervalInMillis
    }
  }
`);

export const ReadExternalContactManagement = graphql(`
  query ReadExternalContactManagement {
    externalContactManagement {
      ...ExternalContactManagementFields
    }
  }
`);

export const ExternalContactManagementNode = graphql(`
  query ExternalContactManagementNode($id: ID!) {
    node(id: $id) {
      __typename
      id
    }
  }
`);

export const SetExternalContactManagement = graphql(`
  mutation SetExternalContactManagement($input: SetExternalContactManagementInput!) {
    setExternalContactManagement(input: $input) {
      ... on SetExternalContactManagementPayload {
        externalContactManagement {
          ...ExternalContactManagementFields
        }
        warnings {
          propertyPath
          code
        }
      }
      ...Problems
    }
  }
`);

export const ProbeOnce = graphql(`
  mutation ProbeOnce($input: ProbeExternalContactManagementInput!, $key: String!) {
    probeExternalContactManagement(input: $input) @idempotent(key: $key) {
      ... on ProbeExternalContactManagementPayload {
        reachable
      }
      ...Problems
    }
  }
`);

export const ProbeExternalContactManagement = graphql(`
  mutation ProbeExternalContactManagement($input: ProbeExternalContactManagementInput!) {
    probeExternalContactManagement(input: $input) {
      ... on ProbeExternalContactManagementPayload {
        reachable
        attempts {
          number
          startedAt
          durationInMillis
          outcome
          status
          detail
        }
      }
      ...Problems
    }
  }
`);
