import { builder } from '../../../graphql/builder.ts';
import { Connection } from '../../../graphql/lists/connection.ts';
import { defineConnection, listField, nestedListField } from '../../../graphql/lists/connectionField.ts';
import type { MentionedId } from '../../../graphql/lists/filterScope.ts';
import { ascending, type List } from '../../../graphql/lists/list.ts';
import { defineOrder, orderColumn } from '../../../graphql/lists/order.ts';
import { maximumPageSize } from '../../../graphql/lists/pageArguments.ts';
import { defineLookup } from '../../../graphql/lookup.ts';
import { planned } from '../../../graphql/plan.ts';
import { decodeId, nilUuid } from '../../../platform/ids.ts';
import { Customer } from './Customer.ts';
import { CustomerListFilter, CustomerListItemFilter, liveItems } from './customerFilters.ts';
import { CustomerList } from './CustomerList.ts';
import { CustomerListItem } from './CustomerListItem.ts';

const customerLists: List = {
  name: 'customerLists',
  model: 'CustomerList',
  table: 'customer_list',
  filter: CustomerListFilter,
  order: defineOrder('CustomerListOrder', 'customer lists', {
    NAME: orderColumn('name', 'text', 'The name.'),
    CREATED_AT: orderColumn('created_at', 'timestamptz', 'When it was created.'),
    UPDATED_AT: orderColumn('updated_at', 'timestamptz', 'When it was renamed last.'),
  }),
  defaultOrder: [ascending('NAME')],
  hidesDeleted: true,
};

/** The lists that customers are on, with the customer in a column of its own. */
const listsOfCustomers: List = {
  ...customerLists,
  table: `(SELECT l.*, i.customer_id FROM customer_list l JOIN ${liveItems} i ON i.tenant_id = l.tenant_id AND i.list_id = l.id WHERE l.deleted_at IS NULL)`,
  hidesDeleted: false,
};

const customerListItems: List = {
  name: 'customerListItems',
  model: 'CustomerListItem',
  table: 'customer_list_item',
  filter: CustomerListItemFilter,
  order: defineOrder('CustomerListItemOrder', 'items of a customer list', {
    POSITION: orderColumn('position', 'text', 'The order that was given to the list.'),
    CREATED_AT: orderColumn('created_at', 'timestamptz', 'When the customer was put on the list.'),
    UPDATED_AT: orderColumn('updated_at', 'timestamptz', 'When it was moved last.'),
  }),
  defaultOrder: [ascending('POSITION')],
  hidesDeleted: true,
};

const CustomerListConnection = defineConnection(CustomerList, 'customer lists');
const CustomerListItemConnection = defineConnection(CustomerListItem, 'items of a customer list');

const itemList = {
  connection: CustomerListItemConnection,
  list: customerListItems,
  description: 'The customers on the list in their order.',
};
const parentColumn = 'list_id';

const listNamedBy = ({ listId: id }: { listId: string }): MentionedId => ({
  id,
  uuid: decodeId(id, 'CustomerList'),
  nodeTypes: ['CustomerList'],
  propertyPath: 'listId',
});

builder.prismaObjectField(CustomerList, 'items', (t) => t.field(nestedListField({ ...itemList, parentColumn })));

builder.prismaInterfaceField(Customer, 'customerLists', (t) =>
  t.field(
    nestedListField({
      connection: CustomerListConnection,
      list: listsOfCustomers,
      parentColumn: 'customer_id',
      description: 'The customer lists that the customer is on.',
    }),
  ),
);

builder.queryFields((t) => {
  const { args, ...items } = listField({ ...itemList, description: 'The customers on one list in their order.' });
  return {
    customerLists: t.field(listField({ connection: CustomerListConnection, list: customerLists, description: 'Customer lists.' })),
    customerListItems: t.field({
      ...items,
      args: {
        ...args,
        listId: t.arg.id({ required: true, description: 'The id of the customer list; one that names none comes back in `problems`.' }),
      },
      resolve: (_root, args, ctx, info) => {
        const mentioned = listNamedBy(args);
        const parent = { id: mentioned.uuid ?? nilUuid, column: parentColumn, mentioned };
        return new Connection(ctx, info, { list: customerListItems, args, maximum: maximumPageSize, parent });
      },
      extensions: planned({ kind: 'connection', listOf: () => customerListItems, maximum: maximumPageSize, parentColumn, parentOf: listNamedBy }),
    }),
  };
});

defineLookup('customerList', {
  type: CustomerList,
  nodeTypes: ['CustomerList'],
  description: 'Reads a customer list, deleted or not; null when the id names none.',
  idDescription: 'The id of the customer list, or its UUID.',
});
