import { graphql } from '../generated/index.ts';
import { NodeType } from '../generated/graphql.ts';

/** What a change brings along goes into the cache, so that all that shows the object shows it as it is now. */
export const ChangedNode = graphql(`
  fragment ChangedNode on Node {
    id
    ... on Versioned {
      version
      updatedAt
    }
    ... on Contact {
      ...ContactRow
    }
    ... on IndividualContact {
      ...IndividualValues
    }
    ... on OrganizationContact {
      ...OrganizationValues
    }
    ... on CustomerRole {
      ...CustomerRoleValues
    }
    ... on Email {
      ...EmailValues
    }
    ... on Phone {
      ...PhoneValues
    }
    ... on Address {
      ...AddressValues
    }
    ... on WebAddress {
      ...WebAddressValues
    }
  }
`);

export const ChangeFeed = graphql(`
  subscription ChangeFeed($since: String, $types: [NodeType!]) {
    changeFeed(since: $since, types: $types) {
      ... on ChangePage {
        cursor
        changes {
          id
          ... on NodeUpsert {
            node {
              id
              ...ChangedNode
            }
          }
        }
      }
      ... on ChangeCursorExpired {
        code
      }
    }
  }
`);

export const VersionOfNode = graphql(`
  fragment VersionOfNode on Versioned {
    version
  }
`);

/** The types of all that the page shows. */
export const shownTypes: NodeType[] = [
  NodeType.IndividualContact,
  NodeType.OrganizationContact,
  NodeType.Email,
  NodeType.Phone,
  NodeType.Address,
  NodeType.WebAddress,
  NodeType.CustomerRole,
  NodeType.SupplierRole,
  NodeType.AlternativePayerRole,
  NodeType.ProfessionalIdentity,
  NodeType.Membership,
  NodeType.PersonalRelationship,
  NodeType.Department,
  NodeType.Location,
  NodeType.CustomerContact,
  NodeType.Image,
];
