import { booleanColumn, dateTimeColumn, idColumn, textColumn } from '../../../graphql/lists/columnKinds.ts';
import { defineFilter, type FilterRelation } from '../../../graphql/lists/filter.ts';
import { joinedBy, namedBy, pointingBy } from '../../../graphql/lists/filterRelations.ts';
import { IndividualContactFilter, OrganizationContactFilter } from '../../contact/graphql/contactFilters.ts';
import { detailRelations } from '../../contactDetail/graphql/detailFilters.ts';
import { DepartmentFilter, LocationFilter } from '../../organization/graphql/organizationFilters.ts';

export const ProfessionalIdentityFilter = defineFilter('ProfessionalIdentityFilter', {
  description: 'Conditions on a professional identity.',
  columns: {
    id: { description: 'The id.', column: 'id', kind: idColumn('ProfessionalIdentity') },
    isActive: { description: 'Whether the individual represents the organization now.', column: 'is_active', kind: booleanColumn },
    jobTitle: { description: 'The job title.', column: 'job_title', kind: textColumn },
    activationDate: { description: 'When it became active last.', column: 'activation_date', kind: dateTimeColumn },
    deactivationDate: { description: 'When it stopped being active last.', column: 'deactivation_date', kind: dateTimeColumn },
    createdAt: { description: 'When it was created.', column: 'created_at', kind: dateTimeColumn },
    updatedAt: { description: 'When it was changed last.', column: 'updated_at', kind: dateTimeColumn },
  },
  relations: () => ({
    ...detailRelations('professional_identity_id'),
    departments: {
      description: 'The departments that the individual works for.',
      filter: () => DepartmentFilter,
      from: joinedBy('professional_identity_department', 'professional_identity_id', 'department', 'department_id'),
      isList: true,
    },
    locations: {
      description: 'The locations where the individual works.',
      filter: () => LocationFilter,
      from: joinedBy('professional_identity_location', 'professional_identity_id', 'location', 'location_id'),
      isList: true,
    },
    individual: {
      description: 'Who represents the organization.',
      filter: () => IndividualContactFilter,
      from: namedBy('contact', 'individual_id'),
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

/** What hangs on an individual, as relations of its filter. */
export const individualRelations: Record<string, FilterRelation> = {
  professionalIdentities: {
    description: 'Its professional identities.',
    filter: () => ProfessionalIdentityFilter,
    from: pointingBy('professional_identity', 'individual_id'),
    isList: true,
  },
};

/** What hangs on an organization, as relations of its filter. */
export const organizationRelations: Record<string, FilterRelation> = {
  representatives: {
    description: 'The professional identities that represent it.',
    filter: () => ProfessionalIdentityFilter,
    from: pointingBy('professional_identity', 'organization_id'),
    isList: true,
  },
  founders: {
    description: 'Its founders.',
    filter: () => ProfessionalIdentityFilter,
    from: joinedBy('organization_founder', 'organization_id', 'professional_identity', 'professional_identity_id'),
    isList: true,
  },
  leaders: {
    description: 'Its leaders.',
    filter: () => ProfessionalIdentityFilter,
    from: joinedBy('organization_leader', 'organization_id', 'professional_identity', 'professional_identity_id'),
    isList: true,
  },
  departments: {
    description: 'Its departments.',
    filter: () => DepartmentFilter,
    from: pointingBy('department', 'organization_id'),
    isList: true,
  },
  locations: {
    description: 'Its locations.',
    filter: () => LocationFilter,
    from: pointingBy('location', 'organization_id'),
    isList: true,
  },
};
