/** An item of a bulk upsert, taken apart. */
import type { UpsertContactItem, UpsertIndividual, UpsertOrganization } from '../../../generated/graphql.ts';

export type Fields = UpsertIndividual & UpsertOrganization;
export type Member = 'individual' | 'organization';

export interface GivenItem {
  member: Member;
  fields: Fields;
}

/** The fields of the contact itself. */
export const ownFields = {
  individual: ['name', 'externalId', 'customFields', 'dateOfBirth', 'anniversary'],
  organization: ['name', 'externalId', 'customFields', 'founded', 'externalOrganizationId'],
} as const satisfies Record<Member, readonly (keyof Fields)[]>;

export const roleFields = ['customerRole', 'supplierRole', 'alternativePayerRole'] as const;

export const kindOf = ({ member }: GivenItem) => (member === 'individual' ? 'INDIVIDUAL' : 'ORGANIZATION');

export const toInput = ({ member, fields }: GivenItem) => ({ [member]: fields }) as unknown as UpsertContactItem;
