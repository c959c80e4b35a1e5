import { builder } from '../../../graphql/builder.ts';
import { Deletable, Versioned } from '../../../graphql/versioned.ts';
import { UserAccount } from '../../access/graphql/UserAccount.ts';
import { Contact } from '../../contact/graphql/Contact.ts';
import { customFieldsField } from '../../customField/graphql/customFieldsField.ts';
import { Customer } from '../../customer/graphql/Customer.ts';
import { Location } from '../../organization/graphql/Location.ts';
import { tagsOfOwner } from '../../tag/graphql/Tag.ts';
import { CustomerContact } from './CustomerContact.ts';

export const CustomerContactLink = builder.prismaNode('CustomerContactLink', {
  description: 'Ties a customer contact to a customer, with what is true only there. A direct contact has one link, to its own customer.',
  interfaces: [Versioned, Deletable],
  id: { resolve: (link) => link.id },
  findUnique: (id, { tenantId }) => ({ tenantId_id: { tenantId, id } }),
  nullable: true,
  fields: (t) => ({
    customer: t.relation('customer', { type: Customer, description: 'The customer.' }),
    customerContact: t.relation('customerContact', { type: CustomerContact, description: 'The customer contact.' }),
    contact: t.relation('contact', {
      type: Contact,
      nullable: true,
      description: 'The individual or organization behind the customer contact; null when none is named.',
    }),
    location: t.relation('location', {
      type: Location,
      nullable: true,
      description: 'The location of the customer that the customer contact is for; null when none is named.',
    }),
    user: t.relation('user', { type: UserAccount, nullable: true, description: 'The user account of the contact; null when none is named.' }),
    isPrimary: t.exposeBoolean('isPrimary', {
      description: 'Whether this is the link to use first; at most one of the customer is.',
    }),
    customFields: t.field(customFieldsField),
    tags: t.field({ description: 'The tags of the link by name; at most 100.', ...tagsOfOwner }),
  }),
});
