import { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { defineConnection, listField } from '../../../graphql/lists/connectionField.ts';
import { ascending, type List } from '../../../graphql/lists/list.ts';
import { customFieldOrder, defineOrder, orderColumn, type OrderField } from '../../../graphql/lists/order.ts';
import { Customer } from './Customer.ts';
import { CustomerFilter, PlaceholderCustomerFilter } from './customerFilters.ts';
import { nameOf } from './customerSql.ts';
import { PlaceholderCustomer } from './PlaceholderCustomer.ts';

/** What both kinds of customers can be sorted by. */
const customerOrderFields: Record<string, OrderField> = {
  CUSTOMER_NUMBER: orderColumn('customer_number', 'text', 'The number of the customer.'),
  NAME: { description: 'The display name.', sql: (alias) => Prisma.raw(nameOf(alias)), sqlType: 'text', isNullable: false },
  CUSTOMER_SINCE: orderColumn('customer_since', 'date', 'The first day as a customer.'),
  IS_ACTIVE: orderColumn('is_active', 'boolean', 'Whether it is a customer now: those who are not, then those who are.'),
  CREATED_AT: orderColumn('created_at', 'timestamptz', 'When it became a customer here.'),
  UPDATED_AT: orderColumn('updated_at', 'timestamptz', 'When it was changed last.'),
};

const common = {
  model: 'Customer' as const,
  table: 'customer',
  defaultOrder: [ascending('CUSTOMER_NUMBER')],
  hidesDeleted: true,
} satisfies Partial<List>;

const customers: List = {
  ...common,
  name: 'customers',
  filter: CustomerFilter,
  order: defineOrder('CustomerOrder', 'customers', customerOrderFields),
};

const placeholderCustomers: List = {
  ...common,
  name: 'placeholderCustomers',
  filter: PlaceholderCustomerFilter,
  order: defineOrder('PlaceholderCustomerOrder', 'placeholder customers', {
    ...customerOrderFields,
    NAME: orderColumn('name', 'text', 'The name.'),
    EXTERNAL_ID: orderColumn('external_id', 'text', 'The id in the system it came from.', true),
    ...customFieldOrder,
  }),
  condition: Prisma.sql`t.contact_id IS NULL`,
};

const CustomerConnection = defineConnection(Customer, 'customers');
const PlaceholderCustomerConnection = defineConnection(PlaceholderCustomer, 'placeholder customers');

builder.queryFields((t) => ({
  customers: t.field(
    listField({ connection: CustomerConnection, list: customers, description: 'Contacts with the role of customer and placeholders together.' }),
  ),
  placeholderCustomers: t.field(
    listField({ connection: PlaceholderCustomerConnection, list: placeholderCustomers, description: 'Placeholder customers.' }),
  ),
}));
