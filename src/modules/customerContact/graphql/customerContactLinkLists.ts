import { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { defineConnection, listField, nestedListField } from '../../../graphql/lists/connectionField.ts';
import { ascending, type List } from '../../../graphql/lists/list.ts';
import { customFieldOrder, defineOrder, orderColumn, type OrderField } from '../../../graphql/lists/order.ts';
import { defineLookup } from '../../../graphql/lookup.ts';
import { nameOfContact } from '../../contact/graphql/contactOrders.ts';
import { Customer } from '../../customer/graphql/Customer.ts';
import { nameOf } from '../../customer/graphql/customerSql.ts';
import { CustomerContact } from './CustomerContact.ts';
import { CustomerContactLink } from './CustomerContactLink.ts';
import { CustomerContactLinkFilter } from './customerContactLinkFilter.ts';

/** A text of the row that a column of the link names. */
const textOf = (table: string, column: string, text: string, description: string, isNullable = false): OrderField => ({
  description,
  sql: (alias) => Prisma.raw(`(SELECT ${text} FROM ${table} r WHERE r.tenant_id = ${alias}.tenant_id AND r.id = ${alias}.${column})`),
  sqlType: 'text',
  isNullable,
});

const order = defineOrder('CustomerContactLinkOrder', 'links of customer contacts', {
  CUSTOMER_NUMBER: textOf('customer', 'customer_id', 'r.customer_number', 'The number of the customer.'),
  CUSTOMER_NAME: textOf('customer', 'customer_id', nameOf('r'), 'The name of the customer.'),
  CUSTOMER_CONTACT_NAME: textOf('customer_contact', 'customer_contact_id', 'r.name', 'The name of the customer contact.', true),
  CONTACT_NAME: {
    ...nameOfContact('contact_id', 'The name of the individual or organization behind the customer contact.'),
    isNullable: true,
  },
  LOCATION_NAME: textOf('location', 'location_id', 'r.name', 'The name of the location.', true),
  USER_NAME: textOf('user_account', 'user_id', 'r.name', 'The name of the user account.', true),
  CUSTOMER_ID: orderColumn('customer_id', 'uuid', 'The id of the customer: the links of one stand together.'),
  CUSTOMER_CONTACT_ID: orderColumn('customer_contact_id', 'uuid', 'The id of the customer contact: the links of one stand together.'),
  CONTACT_ID: orderColumn('contact_id', 'uuid', 'The id of the individual or organization behind the customer contact.', true),
  LOCATION_ID: orderColumn('location_id', 'uuid', 'The id of the location.', true),
  USER_ID: orderColumn('user_id', 'uuid', 'The id of the user account.', true),
  IS_PRIMARY: orderColumn('is_primary', 'boolean', 'Whether it is the link to use first: those that are not, then those that are.'),
  VERSION: orderColumn('version', 'integer', 'The version.'),
  CREATED_AT: orderColumn('created_at', 'timestamptz', 'When it was created.'),
  UPDATED_AT: orderColumn('updated_at', 'timestamptz', 'When it was changed last.'),
  ...customFieldOrder,
});

const common = {
  model: 'CustomerContactLink' as const,
  table: 'customer_contact_link',
  filter: CustomerContactLinkFilter,
  order,
  defaultOrder: [ascending('CREATED_AT')],
  hidesDeleted: true,
} satisfies Partial<List>;

const connection = defineConnection(CustomerContactLink, 'links of customer contacts');

builder.prismaInterfaceField(Customer, 'contactLinks', (t) =>
  t.field(
    nestedListField({
      connection,
      list: { ...common, name: 'contactLinks' },
      parentColumn: 'customer_id',
      description: 'The links of the customer to its contacts, direct and shared.',
    }),
  ),
);

builder.prismaObjectField(CustomerContact, 'links', (t) =>
  t.field(
    nestedListField({
      connection,
      list: { ...common, name: 'links' },
      parentColumn: 'customer_contact_id',
      description: 'The links to customers: one of a direct contact, any number of a shared one.',
    }),
  ),
);

builder.queryField('customerContactLinks', (t) =>
  t.field(
    listField({ connection, list: { ...common, name: 'customerContactLinks' }, description: 'The links of customer contacts to customers.' }),
  ),
);

defineLookup('customerContactLink', {
  type: CustomerContactLink,
  nodeTypes: ['CustomerContactLink'],
  description: 'Reads the link of a customer contact, deleted or not; null when the id names none.',
  idDescription: 'The id of the link, or its UUID.',
});
