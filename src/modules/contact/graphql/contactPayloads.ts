import type { PayloadFields } from '../../../graphql/mutation.ts';
import { Contact } from './Contact.ts';
import { IndividualContact } from './IndividualContact.ts';
import { OrganizationContact } from './OrganizationContact.ts';

/** The field of a payload that shows the contact that was written. */
export const contactField = <P>(t: PayloadFields<P>, contactId: (payload: P) => string) =>
  t.prismaField({
    type: Contact,
    description: 'The contact as it is now.',
    resolve: (query, payload, _args, { db, tenantId }) =>
      db.contact.findUniqueOrThrow({ ...query, where: { tenantId_id: { tenantId, id: contactId(payload) } } }),
  });

export const individualField = (t: PayloadFields<{ id: string }>) =>
  t.prismaField({
    type: IndividualContact,
    description: 'The individual as it is now.',
    resolve: (query, { id }, _args, { db, tenantId }) =>
      db.contact.findUniqueOrThrow({ ...query, where: { tenantId_id: { tenantId, id } } }),
  });

export const organizationField = (t: PayloadFields<{ id: string }>) =>
  t.prismaField({
    type: OrganizationContact,
    description: 'The organization as it is now.',
    resolve: (query, { id }, _args, { db, tenantId }) =>
      db.contact.findUniqueOrThrow({ ...query, where: { tenantId_id: { tenantId, id } } }),
  });
