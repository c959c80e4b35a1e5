import { builder } from '../../../graphql/builder.ts';
import { EmailType } from './contactDetailEnums.ts';
import { contactDetailInterfaces } from './ContactDetail.ts';

export const Email = builder.prismaNode('Email', {
  description: 'An e-mail address.',
  interfaces: contactDetailInterfaces,
  id: { resolve: (email) => email.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    type: t.expose('type', { type: EmailType, description: 'What kind of mailbox it leads to.' }),
    address: t.exposeString('address', { description: 'The address as it was typed (RFC 5321); upper and lower case mean the same.' }),
  }),
});
