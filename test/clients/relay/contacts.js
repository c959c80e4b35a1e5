/** What a component of a Relay application declares; relay-compiler reads it (relay.test.ts). */
import { graphql } from 'relay-runtime';

export const ContactsQuery = graphql`
  query contactsQuery($first: Int!) {
    ...contacts_list @arguments(first: $first)
  }
`;

export const ContactsList = graphql`
  fragment contacts_list on Query
  @argumentDefinitions(first: { type: "Int!" }, after: { type: "String" })
  @refetchable(queryName: "contactsPaginationQuery") {
    contacts(first: $first, after: $after, orderBy: [{ field: NAME }]) @connection(key: "contacts_list_contacts") {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`;

export const ContactCard = graphql`
  fragment contacts_card on IndividualContact @refetchable(queryName: "contactsCardRefetchQuery") {
    name
    version
    emails {
      address
    }
  }
`;

export const ContactCardQuery = graphql`
  query contactsCardQuery($id: ID!) {
    individualContact(id: $id) {
      ...contacts_card
    }
  }
`;

export const RenameMutation = graphql`
  mutation contactsRenameMutation($input: UpdateIndividualContactInput!) {
    updateIndividualContact(input: $input) {
      ... on UpdateIndividualContactPayload {
        contact {
          ...contacts_card
        }
      }
      ... on Problem {
        code
      }
    }
  }
`;
