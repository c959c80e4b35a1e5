import { builder } from '../../../graphql/builder.ts';
import { Deletable, Versioned } from '../../../graphql/versioned.ts';
import { Contact } from '../../contact/graphql/Contact.ts';
import { OrganizationContact } from '../../contact/graphql/OrganizationContact.ts';

export const Membership = builder.prismaNode('Membership', {
  description: 'A contact is a member of an organization.',
  interfaces: [Versioned, Deletable],
  id: { resolve: (membership) => membership.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    contact: t.relation('contact', { type: Contact, description: 'The member; it never changes.' }),
    organization: t.relation('organization', {
      type: OrganizationContact,
      description: 'The organization that the contact is a member of; it never changes.',
    }),
    type: t.exposeString('type', {
      description: 'The kind of membership: a value of the open list MEMBERSHIP_TYPE, for example CLUB.',
    }),
    name: t.exposeString('name', { nullable: true, description: 'What the membership is called; null when it has no name.' }),
    reference: t.exposeString('reference', {
      nullable: true,
      description: 'What the organization knows the member by, for example a member number; null when not known.',
    }),
  }),
});
