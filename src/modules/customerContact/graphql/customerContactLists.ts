import { builder } from '../../../graphql/builder.ts';
import { defineConnection, listField, nestedListField } from '../../../graphql/lists/connectionField.ts';
import { ascending, type List } from '../../../graphql/lists/list.ts';
import { Contact } from '../../contact/graphql/Contact.ts';
import { Customer } from '../../customer/graphql/Customer.ts';
import { CustomerContact } from './CustomerContact.ts';
import { CustomerContactFilter } from './customerContactFilter.ts';
import { CustomerContactOrder } from './customerContactOrder.ts';

const customerContacts: List = {
  name: 'customerContacts',
  model: 'CustomerContact',
  table: 'customer_contact',
  filter: CustomerContactFilter,
  order: CustomerContactOrder,
  defaultOrder: [ascending('CREATED_AT')],
  hidesDeleted: true,
};

/**
 * The contacts that customers are linked to, each once, with the customer in a column of its own: a direct contact has a link,
 * too. A link that was removed by itself does not count; one that went with its contact does, for whoever asks for what is deleted.
 */
const contactsOfCustomers: List = {
  ...customerContacts,
  name: 'contactsOfCustomers',
  table:
    '(SELECT c.*, l.customer_id AS linked_customer_id FROM customer_contact c' +
    ' JOIN customer_contact_link l ON l.tenant_id = c.tenant_id AND l.customer_contact_id = c.id' +
    ' WHERE l.deletion_id IS NOT DISTINCT FROM c.deletion_id)',
};

const connection = defineConnection(CustomerContact, 'customer contacts');

builder.queryField('customerContacts', (t) =>
  t.field(listField({ connection, list: customerContacts, description: 'Direct and shared customer contacts together.' })),
);

builder.prismaInterfaceField(Customer, 'contacts', (t) =>
  t.field(
    nestedListField({
      connection,
      list: contactsOfCustomers,
      parentColumn: 'linked_customer_id',
      description: 'The contacts of the customer: those that belong to it, and the shared ones that are linked to it.',
    }),
  ),
);

builder.prismaInterfaceField(Contact, 'customerContacts', (t) =>
  t.field(
    nestedListField({
      connection,
      list: { ...customerContacts, name: 'customerContactsOfContact' },
      parentColumn: 'contact_id',
      description: 'The customer contacts that the individual or organization is behind.',
    }),
  ),
);
