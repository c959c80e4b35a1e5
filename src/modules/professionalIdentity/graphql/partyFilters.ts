import { Prisma } from '../../../generated/prisma/client.ts';
import type { FilterRelation } from '../../../graphql/lists/filter.ts';
import { IndividualContactFilter, OrganizationContactFilter } from '../../contact/graphql/contactLists.ts';
import { identityRelations } from './professionalIdentityFilters.ts';

const contactNamedBy =
  (column: string): FilterRelation['from'] =>
  (related, alias) =>
    Prisma.raw(`contact ${related} WHERE ${related}.tenant_id = ${alias}.tenant_id AND ${related}.id = ${alias}.${column}`);

identityRelations.individual = {
  description: 'Who represents the organization.',
  filter: () => IndividualContactFilter,
  from: contactNamedBy('individual_id'),
  isList: false,
};

identityRelations.organization = {
  description: 'The organization.',
  filter: () => OrganizationContactFilter,
  from: contactNamedBy('organization_id'),
  isList: false,
};
