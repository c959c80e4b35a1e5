import { builder } from '../../../graphql/builder.ts';
import { Deletable, Versioned } from '../../../graphql/versioned.ts';
import { Customer } from '../../customer/graphql/Customer.ts';
import { Location } from '../../organization/graphql/Location.ts';

export const ContactPoint = builder.prismaNode('ContactPoint', {
  description: 'A labelled phone number and e-mail address of a customer, perhaps of one of its locations.',
  interfaces: [Versioned, Deletable],
  id: { resolve: (point) => point.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    customer: t.relation('customer', { type: Customer, description: 'The customer that is reached there.' }),
    location: t.relation('location', {
      type: Location,
      nullable: true,
      description: 'The location of the customer that is reached there; null when it is none in particular.',
    }),
    label: t.exposeString('label', { description: 'What it is for, at most 255 characters; may be empty.' }),
    phoneNumber: t.exposeString('phoneNumber', {
      description: 'The phone number as it was typed, at most 32 characters; empty when there is none.',
    }),
    e164: t.exposeString('e164', {
      nullable: true,
      description:
        'The phone number in international form (ITU-T E.164), read as one of the tenant’s country when it has no country calling code; null when it cannot be derived.',
    }),
    emailAddress: t.exposeString('emailAddress', {
      nullable: true,
      description: 'The e-mail address as it was typed, at most 255 characters; null when there is none.',
    }),
  }),
});
