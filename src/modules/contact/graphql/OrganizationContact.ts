import { builder } from '../../../graphql/builder.ts';
import { contactInterfaces } from './Contact.ts';

export const OrganizationContact = builder.prismaNode('Contact', {
  variant: 'OrganizationContact',
  description: 'A business, club, authority or other organization that the tenant deals with.',
  interfaces: contactInterfaces,
  id: { resolve: (contact) => contact.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    founded: t.expose('founded', { type: 'Date', nullable: true, description: 'The date of foundation; null when not known.' }),
    externalOrganizationId: t.exposeString('externalOrganizationId', {
      nullable: true,
      description:
        'The id of the organization in some other system, kept so that it is not created twice. It is not an id of this server; null when it has none.',
    }),
  }),
});
