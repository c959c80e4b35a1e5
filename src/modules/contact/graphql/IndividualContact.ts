import { builder } from '../../../graphql/builder.ts';
import { contactInterfaces } from './Contact.ts';

export const IndividualContact = builder.prismaNode('Contact', {
  variant: 'IndividualContact',
  description: 'A human being that the tenant deals with.',
  interfaces: contactInterfaces,
  id: { resolve: (contact) => contact.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    dateOfBirth: t.expose('dateOfBirth', { type: 'Date', nullable: true, description: 'The date of birth; null when not known.' }),
    anniversary: t.expose('anniversary', {
      type: 'Date',
      nullable: true,
      description: 'A yearly occasion to remember, for example a wedding day; null when not known.',
    }),
  }),
});
