/** Contact points as a client reads and writes them. */
import type { CreateContactPointInput } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import type { Api } from '../../support/api.ts';

export const ContactPointFields = graphql(`
  fragment ContactPointFields on ContactPoint {
    id
    uuid
    version
    deleted
    label
    phoneNumber
    e164
    emailAddress
    customer {
      id
    }
    location {
      id
    }
  }
`);

export const CreateContactPoint = graphql(`
  mutation CreateContactPoint($input: CreateContactPointInput!) {
    createContactPoint(input: $input) {
      ... on CreateContactPointPayload {
        contactPoint {
          ...ContactPointFields
        }
      }
      ...Problems
    }
  }
`);

export const UpdateContactPoint = graphql(`
  mutation UpdateContactPoint($input: UpdateContactPointInput!) {
    updateContactPoint(input: $input) {
      ... on UpdateContactPointPayload {
        contactPoint {
          ...ContactPointFields
        }
      }
      ...Problems
    }
  }
`);

export const DeleteContactPoint = graphql(`
  mutation DeleteContactPoint($input: DeleteContactPointInput!) {
    deleteContactPoint(input: $input) {
      ... on DeleteContactPointPayload {
        contactPoint {
          ...ContactPointFields
        }
      }
      ...Problems
    }
  }
`);

export const RestoreContactPoint = graphql(`
  mutation RestoreContactPoint($input: RestoreContactPointInput!) {
    restoreContactPoint(input: $input) {
      ... on RestoreContactPointPayload {
        contactPoint {
          ...ContactPointFields
        }
      }
      ...Problems
    }
  }
`);

export const ReadContactPoint = graphql(`
  query ReadContactPoint($id: ID!) {
    contactPoint(id: $id) {
      ...ContactPointFields
    }
  }
`);

export const ReadContactPoints = graphql(`
  query ReadContactPoints(
    $first: Int
    $offset: Int
    $filter: ContactPointFilter
    $orderBy: [ContactPointOrder!]
    $deleted: DeletedFilter
  ) {
    contactPoints(first: $first, offset: $offset, filter: $filter, orderBy: $orderBy, deleted: $deleted) {
      totalCount
      limit
      offset
      nodes {
        label
      }
      problems {
        code
        ... on NotFound {
          propertyPath
        }
      }
    }
  }
`);

export const contactPointInput = (
  customerId: string,
  overrides: Partial<CreateContactPointInput> = {},
): CreateContactPointInput => ({ customerId, label: 'Reception', phoneNumber: '', emailAddress: null, ...overrides });

/** A contact point that was made through the API. */
export async function makeContactPoint(api: Api, customerId: string, overrides: Partial<CreateContactPointInput> = {}) {
  return (await api.runOk(CreateContactPoint, { input: contactPointInput(customerId, overrides) })).contactPoint;
}

/** The labels of a page, in its order. */
export const labels = async (api: Api, variables: object = {}): Promise<string[]> =>
  (await api.runQuery(ReadContactPoints, variables)).contactPoints.nodes.map(({ label }) => label);
