/** The documents of memberships and personal relationships. */
import { graphql } from '../../generated/index.ts';

export const CreateMembership = graphql(`
  mutation CreateMembership($input: CreateMembershipInput!) {
    createMembership(input: $input) {
      ... on CreateMembershipPayload {
        membership {
          id
          uuid
          type
          name
          reference
          version
          deleted
          contact {
            id
          }
          organization {
            id
          }
        }
      }
      ...Problems
    }
  }
`);

export const UpdateMembership = graphql(`
  mutation UpdateMembership($input: UpdateMembershipInput!) {
    updateMembership(input: $input) {
      ... on UpdateMembershipPayload {
        membership {
          type
          name
          reference
          version
        }
      }
      ...Problems
    }
  }
`);

export const DeleteMembership = graphql(`
  mutation DeleteMembership($input: DeleteMembershipInput!) {
    deleteMembership(input: $input) {
      ... on DeleteMembershipPayload {
        membership {
          deleted
          version
        }
      }
      ...Problems
    }
  }
`);

export const RestoreMembership = graphql(`
  mutation RestoreMembership($input: RestoreMembershipInput!) {
    restoreMembership(input: $input) {
      ... on RestoreMembershipPayload {
        membership {
          deleted
          version
        }
      }
      ...Problems
    }
  }
`);

export const CreatePersonalRelationship = graphql(`
  mutation CreatePersonalRelationship($input: CreatePersonalRelationshipInput!) {
    createPersonalRelationship(input: $input) {
      ... on CreatePersonalRelationshipPayload {
        personalRelationship {
          id
          uuid
          type
          version
          deleted
          individual {
            id
          }
          relatedIndividual {
            id
          }
        }
      }
      ...Problems
    }
  }
`);

export const UpdatePersonalRelationship = graphql(`
  mutation UpdatePersonalRelationship($input: UpdatePersonalRelationshipInput!) {
    updatePersonalRelationship(input: $input) {
      ... on UpdatePersonalRelationshipPayload {
        personalRelationship {
          id
          type
          version
        }
      }
      ...Problems
    }
  }
`);

export const DeletePersonalRelationship = graphql(`
  mutation DeletePersonalRelationship($input: DeletePersonalRelationshipInput!) {
    deletePersonalRelationship(input: $input) {
      ... on DeletePersonalRelationshipPayload {
        personalRelationship {
          id
          deleted
        }
      }
      ...Problems
    }
  }
`);

export const RestorePersonalRelationship = graphql(`
  mutation RestorePersonalRelationship($input: RestorePersonalRelationshipInput!) {
    restorePersonalRelationship(input: $input) {
      ... on RestorePersonalRelationshipPayload {
        personalRelationship {
          id
          deleted
        }
      }
      ...Problems
    }
  }
`);

export const RelationshipsOf = graphql(`
  query RelationshipsOf($id: ID!) {
    contact(id: $id) {
      __typename
      memberships {
        nodes {
          id
          organization {
            id
          }
        }
      }
      ... on OrganizationContact {
        members {
          nodes {
            id
            contact {
              id
            }
          }
        }
      }
      ... on IndividualContact {
        personalRelationships {
          nodes {
            id
            type
            relatedIndividual {
              id
            }
          }
        }
      }
    }
  }
`);

export const DeleteIndividual = graphql(`
  mutation DeleteIndividualWithRelationships($input: DeleteIndividualContactInput!) {
    deleteIndividualContact(input: $input) {
      ... on DeleteIndividualContactPayload {
        contact {
          deleted
        }
      }
      ...Problems
    }
  }
`);

export const DeleteOrganization = graphql(`
  mutation DeleteOrganizationWithMembers($input: DeleteOrganizationContactInput!) {
    deleteOrganizationContact(input: $input) {
      ... on DeleteOrganizationContactPayload {
        contact {
          deleted
        }
      }
      ...Problems
    }
  }
`);

export const RestoreContact = graphql(`
  mutation RestoreContactWithRelationships($input: RestoreContactInput!) {
    restoreContact(input: $input) {
      ... on RestoreContactPayload {
        contact {
          deleted
        }
      }
      ...Problems
    }
  }
`);
