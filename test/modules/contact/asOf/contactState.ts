/** All that a contact leads to, as clients see it: what the model remembers after each write, and what is read as of an instant. */
import { graphql } from '../../../generated/index.ts';

export const ContactState = graphql(`
  query ContactState($id: ID!, $asOf: DateTime, $isFiltered: Boolean = true) {
    contact(id: $id, asOf: $asOf) {
      ...StateOfContact
    }
  }

  fragment StateOfContact on Contact {
    __typename
    ...StateOfNode
    kind
    name
    externalId
    customFields
    addresses {
      ...StateOfAddress
    }
    emails {
      ...StateOfEmail
    }
    phones {
      ...StateOfPhone
    }
    webAddresses {
      ...StateOfWebAddress
    }
    tags {
      id
      name
    }
    images {
      ...StateOfNode
      sha256
    }
    customerRole {
      ...StateOfCustomerRole
    }
    supplierRole {
      ...StateOfNode
      supplierNumber
      isActive
      supplierSince
      managedBy {
        id
        jobTitle
      }
      myCustomerNumber
      taxInformation {
        type
        euVatNumber
        taxRegistrationNumber
      }
      globalLocationNumber
      creditorAccountId
    }
    alternativePayerRole {
      ...StateOfNode
      alternativePayerNumber
      isActive
      since
      debtorAccountId
    }
    memberships(first: 100) {
      totalCount
      nodes {
        ...StateOfMembership
      }
    }
    customerContacts(first: 100) {
      nodes {
        ...StateOfCustomerContact
      }
    }
    ... on IndividualContact {
      dateOfBirth
      anniversary
      professionalIdentities(first: 100, deleted: INCLUDE) {
        totalCount
        nodes {
          ...StateOfIdentity
        }
      }
      personalRelationships(first: 100) {
        nodes {
          ...StateOfNode
          type
          relatedIndividual {
            name
          }
        }
      }
    }
    ... on OrganizationContact {
      founded
      externalOrganizationId
      founders {
        ...StateOfIdentity
      }
      leaders {
        ...StateOfIdentity
      }
      representatives(first: 100) {
        nodes {
          id
          jobTitle
        }
      }
      departments(first: 100) {
        nodes {
          ...StateOfDepartment
        }
      }
      locations(first: 100) {
        nodes {
          ...StateOfLocation
        }
      }
      members(first: 100) {
        nodes {
          id
          contact {
            name
          }
        }
      }
    }
  }

  fragment StateOfNode on Node {
    __typename
    id
    ... on Versioned {
      version
      createdAt
      updatedAt
    }
    ... on Deletable {
      deleted
      deletedAt
    }
  }

  fragment StateOfAddress on Address {
    ...StateOfNode
    position
    isPreferred
    type
    fullAddress
    city
    countryCode
    usages
    description
    usageContext
  }

  fragment StateOfEmail on Email {
    ...StateOfNode
    position
    isPreferred
    type
    address
    description
    usageContext
  }

  fragment StateOfPhone on Phone {
    ...StateOfNode
    position
    isPreferred
    type
    number
    e164
    usages
    description
    usageContext
  }

  fragment StateOfWebAddress on WebAddress {
    ...StateOfNode
    position
    isPreferred
    type
    url
    description
    usageContext
  }

  fragment StateOfIdentity on ProfessionalIdentity {
    ...StateOfNode
    jobTitle
    isActive
    activationDate
    deactivationDate
    individual {
      name
    }
    organization {
      id
      name
      version
    }
    departments {
      ...StateOfDepartment
    }
    locations {
      id
      name
      memberCount
    }
    emails {
      ...StateOfEmail
    }
    phones {
      ...StateOfPhone
    }
  }

  fragment StateOfDepartment on Department {
    ...StateOfNode
    name
    area
    code
    description
  }

  fragment StateOfLocation on Location {
    ...StateOfNode
    name
    memberCount
    leaders {
      id
      jobTitle
    }
  }

  fragment StateOfMembership on Membership {
    ...StateOfNode
    type
    name
    reference
    organization {
      name
    }
  }
`);
