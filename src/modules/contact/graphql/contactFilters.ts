import { dateColumn, dateTimeColumn, enumColumn, idColumn, textColumn } from '../../../graphql/lists/columnKinds.ts';
import { defineFilter, type FilterColumn } from '../../../graphql/lists/filter.ts';
import type { NodeType } from '../../../platform/ids.ts';
import { detailRelations } from '../../contactDetail/graphql/detailFilters.ts';
import { individualRelations, organizationRelations } from '../../professionalIdentity/graphql/professionalIdentityFilters.ts';
import {
  individualRelationships,
  membershipRelations,
  organizationMembershipRelations,
} from '../../relationship/graphql/relationshipFilters.ts';
import { roleRelations } from '../../role/graphql/roleFilters.ts';
import { tagRelation } from '../../tag/graphql/tagLists.ts';
import './Contact.ts';

const filterColumns = (...types: NodeType[]): Record<string, FilterColumn> => ({
  id: { description: 'The id.', column: 'id', kind: idColumn(...types) },
  name: { description: 'The display name.', column: 'name', kind: textColumn },
  externalId: { description: 'The id in the system it came from.', column: 'external_id', kind: textColumn },
  createdAt: { description: 'When the contact was created.', column: 'created_at', kind: dateTimeColumn },
  updatedAt: { description: 'When the contact was changed last.', column: 'updated_at', kind: dateTimeColumn },
});

const individualColumns: Record<string, FilterColumn> = {
  dateOfBirth: { description: 'The date of birth.', column: 'date_of_birth', kind: dateColumn },
  anniversary: { description: 'The yearly occasion.', column: 'anniversary', kind: dateColumn },
};

const organizationColumns: Record<string, FilterColumn> = {
  founded: { description: 'The date of foundation.', column: 'founded', kind: dateColumn },
  externalOrganizationId: { description: 'The id in some other system.', column: 'external_organization_id', kind: textColumn },
};

const relations = () => ({ ...detailRelations('contact_id'), ...roleRelations, ...membershipRelations, tags: tagRelation('contact_tag', 'contact_id') });

export const ContactFilter = defineFilter('ContactFilter', {
  description: 'Conditions on a contact of either kind.',
  columns: {
    ...filterColumns('IndividualContact', 'OrganizationContact'),
    kind: { description: 'Which of the two kinds it is.', column: 'kind', kind: enumColumn('ContactKind') },
  },
  relations,
  hasCustomFields: true,
});

export const IndividualContactFilter = defineFilter('IndividualContactFilter', {
  description: 'Conditions on an individual.',
  columns: { ...filterColumns('IndividualContact'), ...individualColumns },
  relations: () => ({ ...relations(), ...individualRelations, ...individualRelationships }),
  hasCustomFields: true,
});

export const OrganizationContactFilter = defineFilter('OrganizationContactFilter', {
  description: 'Conditions on an organization.',
  columns: { ...filterColumns('OrganizationContact'), ...organizationColumns },
  relations: () => ({ ...relations(), ...organizationRelations, ...organizationMembershipRelations }),
  hasCustomFields: true,
});
