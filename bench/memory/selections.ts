import type { DocumentPart } from './documentPart.ts';

/** What is asked of a contact. */
export const selections: DocumentPart[] = [
  {
    name: 'Details',
    declarations: '$withEmails: Boolean!, $withoutPhones: Boolean!',
    text: `id kind name externalId createdAt
      emails @include(if: $withEmails) { id type address isPreferred }
      phones @skip(if: $withoutPhones) { id type number e164 }`,
    variables: (draw) => ({ withEmails: draw.flag(), withoutPhones: draw.flag() }),
  },
  {
    // 64 plans, twice as many as are kept of a document.
    name: 'Flags',
    declarations: '$name: Boolean = true, $age: Boolean = true, $tags: Boolean!, $urls: Boolean!, $marks: Boolean!, $noVersion: Boolean!',
    text: `id name @include(if: $name) createdAt @include(if: $age) version @skip(if: $noVersion)
      tags @include(if: $tags) { id name } webAddresses @include(if: $urls) { id url } ... @include(if: $marks) { uuid deleted }`,
    variables: (draw) => ({
      name: draw.maybe(() => draw.flag()),
      age: draw.maybe(() => draw.flag()),
      tags: draw.flag(),
      urls: draw.flag(),
      marks: draw.flag(),
      noVersion: draw.flag(),
    }),
  },
  {
    name: 'Roles',
    declarations: '$withRoles: Boolean!',
    text: `__typename id name
      customerRole { id customerNumber customerSince creditLimit { amount currency } }
      ... @include(if: $withRoles) {
        supplierRole { id supplierNumber supplierSince }
        alternativePayerRole { id alternativePayerNumber isActive }
      }`,
    variables: (draw) => ({ withRoles: draw.flag() }),
  },
  {
    name: 'Relations',
    declarations: '$few: Int!, $skipped: Int, $active: Boolean',
    text: `id name
      ... on IndividualContact {
        dateOfBirth
        professionalIdentities(first: $few, filter: { isActive: { eq: $active } }) { nodes { id jobTitle organization { id name } } }
      }
      ... on OrganizationContact {
        founded
        representatives(first: $few, offset: $skipped) { nodes { id jobTitle individual { id name } } pageInfo { hasNextPage } }
      }`,
    variables: (draw) => ({
      few: draw.number(1, 5),
      skipped: draw.maybe(() => draw.number(0, 2)),
      active: draw.maybe(() => draw.flag()),
    }),
  },
  {
    name: 'Addresses',
    declarations: '$paths: [String!], $few: Int',
    text: `id name customFields(paths: $paths)
      addresses { id type fullAddress countryCode isPreferred }
      memberships(first: $few) { nodes { id type organization { id name } } }`,
    variables: (draw) => ({
      paths: draw.maybe(() => [draw.one(['newsletter', 'languages']), `path${draw.number(1, 1_000_000)}`]),
      few: draw.maybe(() => draw.number(1, 5)),
    }),
  },
];
