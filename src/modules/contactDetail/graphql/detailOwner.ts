import { builder } from '../../../graphql/builder.ts';
import { Contact } from '../../contact/graphql/Contact.ts';
import { ProfessionalIdentity } from '../../professionalIdentity/graphql/ProfessionalIdentity.ts';
import { Address } from './Address.ts';
import { ContactDetail } from './ContactDetail.ts';
import { Email } from './Email.ts';
import { Phone } from './Phone.ts';
import { WebAddress } from './WebAddress.ts';

const contact = {
  type: Contact,
  nullable: true as const,
  description: 'The contact whose detail it is; null when it is a professional identity’s.',
};
const professionalIdentity = {
  type: ProfessionalIdentity,
  nullable: true as const,
  description: 'The professional identity whose detail it is; null when it is a contact’s.',
};

builder.interfaceFields(ContactDetail, (t) => ({ contact: t.field(contact), professionalIdentity: t.field(professionalIdentity) }));

// Prisma knows the relations of each kind alone, and they have the same names.
for (const kind of [Address, Email, Phone, WebAddress] as (typeof Email)[]) {
  builder.prismaObjectFields(kind, (t) => ({
    contact: t.relation('contact', contact),
    professionalIdentity: t.relation('professionalIdentity', professionalIdentity),
  }));
}
