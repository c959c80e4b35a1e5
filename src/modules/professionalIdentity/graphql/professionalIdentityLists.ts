import { builder } from '../../../graphql/builder.ts';
import { defineConnection, nestedListField } from '../../../graphql/lists/connectionField.ts';
import { ascending, type List } from '../../../graphql/lists/list.ts';
import { defineOrder, orderColumn } from '../../../graphql/lists/order.ts';
import { nameOfContact } from '../../contact/graphql/contactOrders.ts';
import { IndividualContact } from '../../contact/graphql/IndividualContact.ts';
import { OrganizationContact } from '../../contact/graphql/OrganizationContact.ts';
import { ProfessionalIdentity } from './ProfessionalIdentity.ts';
import { ProfessionalIdentityFilter } from './professionalIdentityFilters.ts';

const order = defineOrder('ProfessionalIdentityOrder', 'professional identities', {
  CREATED_AT: orderColumn('created_at', 'timestamptz', 'When it was created.'),
  UPDATED_AT: orderColumn('updated_at', 'timestamptz', 'When it was changed last.'),
  JOB_TITLE: orderColumn('job_title', 'text', 'The job title.', true),
  IS_ACTIVE: orderColumn('is_active', 'boolean', 'Whether it is active: inactive ones, then active ones.'),
  ACTIVATION_DATE: orderColumn('activation_date', 'timestamptz', 'When it became active last.', true),
  DEACTIVATION_DATE: orderColumn('deactivation_date', 'timestamptz', 'When it stopped being active last.', true),
  INDIVIDUAL_NAME: nameOfContact('individual_id', 'The name of the individual.'),
  ORGANIZATION_NAME: nameOfContact('organization_id', 'The name of the organization.'),
});

const common = {
  model: 'ProfessionalIdentity' as const,
  table: 'professional_identity',
  filter: ProfessionalIdentityFilter,
  order,
  defaultOrder: [ascending('CREATED_AT')],
  hidesDeleted: true,
} satisfies Partial<List>;

const ProfessionalIdentityConnection = defineConnection(ProfessionalIdentity, 'professional identities');

builder.prismaObjectField(IndividualContact, 'professionalIdentities', (t) =>
  t.field(
    nestedListField({
      connection: ProfessionalIdentityConnection,
      list: { ...common, name: 'professionalIdentities' },
      parentColumn: 'individual_id',
      description: 'The capacities in which the individual represents organizations, active or not.',
    }),
  ),
);

builder.prismaObjectField(OrganizationContact, 'representatives', (t) =>
  t.field(
    nestedListField({
      connection: ProfessionalIdentityConnection,
      list: { ...common, name: 'representatives' },
      parentColumn: 'organization_id',
      description: 'The professional identities of those who represent the organization, active or not.',
    }),
  ),
);
