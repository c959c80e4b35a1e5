// As much of Kith's schema as the four requests go into.
export const typeDefs = /* GraphQL */ `
  scalar Date
  scalar DateTime

  enum ContactKind { INDIVIDUAL ORGANIZATION }

  type Email { id: ID! type: String! address: String! }
  type Phone { id: ID! type: String! number: String! }
  type CustomerRole { customerNumber: String! customerSince: Date! }

  type Contact {
    id: ID!
    kind: ContactKind!
    name: String!
    externalId: String
    createdAt: DateTime!
    emails: [Email!]!
    phones: [Phone!]!
    customerRole: CustomerRole
    representatives(first: Int!): RepresentativeConnection!
  }

  type ProfessionalIdentity { id: ID! jobTitle: String isActive: Boolean! individual: Contact! }
  type RepresentativeConnection { nodes: [ProfessionalIdentity!]! }

  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type ContactEdge { cursor: String! node: Contact! }
  type ContactConnection { edges: [ContactEdge!]! pageInfo: PageInfo! }

  type Query {
    contact(id: ID!): Contact
    contacts(first: Int!, after: String!): ContactConnection!
    organizationContacts(first: Int!, after: String!): ContactConnection!
  }

  input EmailInput { type: String! address: String! }
  input PhoneInput { type: String! number: String! }
  input CreateIndividualContactInput { name: String! externalId: String emails: [EmailInput!]! phones: [PhoneInput!]! }

  type CreateIndividualContactPayload { contact: Contact! }
  type ValidationFailed { detail: String! }
  union CreateIndividualContactResult = CreateIndividualContactPayload | ValidationFailed

  type Mutation { createIndividualContact(input: CreateIndividualContactInput!): CreateIndividualContactResult! }
`;
