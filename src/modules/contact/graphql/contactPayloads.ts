import type { PayloadFields } from '../../../graphql/mutation.ts';
import { writtenRow } from '../../../graphql/written.ts';
import { Contact } from './Contact.ts';
import { IndividualContact } from './IndividualContact.ts';
import { OrganizationContact } from './OrganizationContact.ts';

/** The field of a payload that shows the contact that was written. */
export const contactField = <P>(t: PayloadFields<P>, contactId: (payload: P) => string) =>
  t.prismaField({
    type: Contact,
    description: 'The contact as it is now.',
    ...writtenRow('Contact', contactId),
  });

export const individualField = (t: PayloadFields<{ id: string }>) =>
  t.prismaField({
    type: IndividualContact,
    description: 'The individual as it is now.',
    ...writtenRow('Contact'),
  });

export const organizationField = (t: PayloadFields<{ id: string }>) =>
  t.prismaField({
    type: OrganizationContact,
    description: 'The organization as it is now.',
    ...writtenRow('Contact'),
  });
