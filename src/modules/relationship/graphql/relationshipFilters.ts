import { dateTimeColumn, idColumn, textColumn } from '../../../graphql/lists/columnKinds.ts';
import { defineFilter, type FilterColumn, type FilterRelation } from '../../../graphql/lists/filter.ts';
import { namedBy, pointingBy } from '../../../graphql/lists/filterRelations.ts';
import type { NodeType } from '../../../platform/ids.ts';
import { ContactFilter, IndividualContactFilter, OrganizationContactFilter } from '../../contact/graphql/contactFilters.ts';

const shared = (nodeType: NodeType): Record<string, FilterColumn> => ({
  id: { description: 'The id.', column: 'id', kind: idColumn(nodeType) },
  type: { description: 'The type, a value of an open list.', column: 'type', kind: textColumn },
  createdAt: { description: 'When it was created.', column: 'created_at', kind: dateTimeColumn },
  updatedAt: { description: 'When it was changed last.', column: 'updated_at', kind: dateTimeColumn },
});

export const MembershipFilter = defineFilter('MembershipFilter', {
  description: 'Conditions on a membership.',
  columns: {
    ...shared('Membership'),
    name: { description: 'What the membership is called.', column: 'name', kind: textColumn },
    reference: { description: 'What the organization knows the member by.', column: 'reference', kind: textColumn },
  },
  relations: () => ({
    contact: {
      description: 'The member.',
      filter: () => ContactFilter,
      from: namedBy('contact', 'contact_id'),
      isList: false,
    },
    organization: {
      description: 'The organization.',
      filter: () => OrganizationContactFilter,
      from: namedBy('contact', 'organization_id'),
      isList: false,
    },
  }),
});

export const PersonalRelationshipFilter = defineFilter('PersonalRelationshipFilter', {
  description: 'Conditions on a personal relationship.',
  columns: shared('PersonalRelationship'),
  relations: () => ({
    individual: {
      description: 'Who has the relationship.',
      filter: () => IndividualContactFilter,
      from: namedBy('contact', 'individual_id'),
      isList: false,
    },
    relatedIndividual: {
      description: 'To whom it relates.',
      filter: () => IndividualContactFilter,
      from: namedBy('contact', 'related_individual_id'),
      isList: false,
    },
  }),
});

/** What any contact is a member of, as a relation of its filter. */
export const membershipRelations: Record<string, FilterRelation> = {
  memberships: {
    description: 'Its memberships in organizations.',
    filter: () => MembershipFilter,
    from: pointingBy('membership', 'contact_id'),
    isList: true,
  },
};

/** Who is a member of an organization, as a relation of its filter. */
export const organizationMembershipRelations: Record<string, FilterRelation> = {
  members: {
    description: 'The memberships in it.',
    filter: () => MembershipFilter,
    from: pointingBy('membership', 'organization_id'),
    isList: true,
  },
};

/** What an individual is related to, as a relation of its filter. */
export const individualRelationships: Record<string, FilterRelation> = {
  personalRelationships: {
    description: 'Its relationships to other individuals.',
    filter: () => PersonalRelationshipFilter,
    from: pointingBy('personal_relationship', 'individual_id'),
    isList: true,
  },
};
