import { builder } from '../../../graphql/builder.ts';
import { defineConnection, nestedListField } from '../../../graphql/lists/connectionField.ts';
import { ascending, type List } from '../../../graphql/lists/list.ts';
import { defineOrder, orderColumn } from '../../../graphql/lists/order.ts';
import { Contact } from '../../contact/graphql/Contact.ts';
import { nameOfContact } from '../../contact/graphql/contactOrders.ts';
import { OrganizationContact } from '../../contact/graphql/OrganizationContact.ts';
import { Membership } from './Membership.ts';
import { MembershipFilter } from './relationshipFilters.ts';

const common = {
  model: 'Membership' as const,
  table: 'membership',
  filter: MembershipFilter,
  order: defineOrder('MembershipOrder', 'memberships', {
    TYPE: orderColumn('type', 'text', 'The kind of membership.'),
    NAME: orderColumn('name', 'text', 'What the membership is called.', true),
    REFERENCE: orderColumn('reference', 'text', 'What the organization knows the member by.', true),
    CONTACT_NAME: nameOfContact('contact_id', 'The name of the member.'),
    ORGANIZATION_NAME: nameOfContact('organization_id', 'The name of the organization.'),
    CREATED_AT: orderColumn('created_at', 'timestamptz', 'When it was created.'),
    UPDATED_AT: orderColumn('updated_at', 'timestamptz', 'When it was changed last.'),
  }),
  defaultOrder: [ascending('CREATED_AT')],
  hidesDeleted: true,
} satisfies Partial<List>;

const MembershipConnection = defineConnection(Membership, 'memberships');

builder.prismaInterfaceField(Contact, 'memberships', (t) =>
  t.field(
    nestedListField({
      connection: MembershipConnection,
      list: { ...common, name: 'memberships' },
      parentColumn: 'contact_id',
      description: 'The memberships of the contact in organizations.',
    }),
  ),
);

builder.prismaObjectField(OrganizationContact, 'members', (t) =>
  t.field(
    nestedListField({
      connection: MembershipConnection,
      list: { ...common, name: 'members' },
      parentColumn: 'organization_id',
      description: 'The memberships of others in the organization.',
    }),
  ),
);
