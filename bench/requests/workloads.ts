export const workloadNames = ['W1', 'W2', 'W3', 'W4'] as const;
export type WorkloadName = (typeof workloadNames)[number];

/** What each workload is, for a reader of the report. */
export const workloadTitles: Record<WorkloadName, string> = {
  W1: 'One contact with its e-mail addresses and phone numbers',
  W2: 'A page of 25 contacts by name, with e-mail addresses, phone numbers and customer role',
  W3: 'A page of 20 organizations, for each 5 representatives, for each the individual with e-mail addresses and phone numbers',
  W4: 'Create an individual with 2 e-mail addresses and 1 phone number, and read it back',
};

const details = 'emails { id type address } phones { id type number }';

/** Kith's documents. Raw, Mercurius and Apollo have the same schema as far as these go, and answer them as well. */
export const documents: Record<WorkloadName, string> = {
  W1: `query W1($id: ID!) {
    contact(id: $id) { id kind name externalId createdAt ${details} }
  }`,
  W2: `query W2($after: String!) {
    contacts(first: 25, after: $after) {
      edges { cursor node { id kind name ${details} customerRole { customerNumber customerSince } } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  W3: `query W3($after: String!) {
    organizationContacts(first: 20, after: $after) {
      edges {
        node { id name representatives(first: 5) { nodes { id jobTitle isActive individual { id name ${details} } } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  W4: `mutation W4($input: CreateIndividualContactInput!) {
    createIndividualContact(input: $input) {
      __typename
      ... on CreateIndividualContactPayload { contact { id kind name externalId createdAt ${details} } }
    }
  }`,
};
