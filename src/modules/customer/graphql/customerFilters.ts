import { booleanColumn, dateTimeColumn, idColumn, textColumn } from '../../../graphql/lists/columnKinds.ts';
import { defineFilter, type Filter, type FilterRelation } from '../../../graphql/lists/filter.ts';
import { joinedBy, namedBy, pointingBy } from '../../../graphql/lists/filterRelations.ts';
import { ContactFilter } from '../../contact/graphql/contactFilters.ts';
import { customerColumns } from './customerColumns.ts';
import { nameOf } from './customerSql.ts';

/** The items that were not taken off their list. */
export const liveItems = '(SELECT * FROM customer_list_item WHERE deleted_at IS NULL)';

const listRelation: Record<string, FilterRelation> = {
  customerLists: {
    description: 'The customer lists that it is on.',
    filter: (): Filter => CustomerListFilter,
    from: joinedBy(liveItems, 'customer_id', 'customer_list', 'list_id'),
    isList: true,
  },
};

export const CustomerFilter = defineFilter('CustomerFilter', {
  description: 'Conditions on a customer of either kind.',
  columns: {
    ...customerColumns('CustomerRole', 'PlaceholderCustomer'),
    name: { description: 'The display name: that of the contact, or of the placeholder.', column: nameOf, kind: textColumn },
    isPlaceholder: {
      description: 'Whether it is a placeholder.',
      column: (alias) => `(${alias}.contact_id IS NULL)`,
      kind: booleanColumn,
    },
    isSuspended: { description: 'Whether business is suspended; false for a placeholder.', column: 'is_suspended', kind: booleanColumn },
    externalId: { description: 'The external id of a placeholder; missing for others.', column: 'external_id', kind: textColumn },
  },
  relations: () => ({
    ...listRelation,
    contact: {
      description: 'The contact that is the customer meets this; a placeholder never does.',
      filter: () => ContactFilter,
      from: namedBy('contact', 'contact_id'),
      isList: false,
    },
  }),
});

export const PlaceholderCustomerFilter = defineFilter('PlaceholderCustomerFilter', {
  description: 'Conditions on a placeholder customer.',
  columns: {
    ...customerColumns('PlaceholderCustomer'),
    name: { description: 'The name.', column: 'name', kind: textColumn },
    externalId: { description: 'The id in the system it came from.', column: 'external_id', kind: textColumn },
    trackRevenue: { description: 'Whether revenue is tracked.', column: 'track_revenue', kind: booleanColumn },
  },
  relations: () => listRelation,
  hasCustomFields: true,
});

export const CustomerListFilter = defineFilter('CustomerListFilter', {
  description: 'Conditions on a customer list.',
  columns: {
    id: { description: 'The id.', column: 'id', kind: idColumn('CustomerList') },
    name: { description: 'The name.', column: 'name', kind: textColumn },
    createdAt: { description: 'When it was created.', column: 'created_at', kind: dateTimeColumn },
    updatedAt: { description: 'When it was renamed last.', column: 'updated_at', kind: dateTimeColumn },
  },
  relations: () => ({
    items: {
      description: 'The customers on it.',
      filter: () => CustomerListItemFilter,
      from: pointingBy('customer_list_item', 'list_id'),
      isList: true,
    },
  }),
});

export const CustomerListItemFilter: Filter = defineFilter('CustomerListItemFilter', {
  description: 'Conditions on an item of a customer list.',
  columns: {
    id: { description: 'The id.', column: 'id', kind: idColumn('CustomerListItem') },
    createdAt: { description: 'When the customer was put on the list.', column: 'created_at', kind: dateTimeColumn },
    updatedAt: { description: 'When it was moved last.', column: 'updated_at', kind: dateTimeColumn },
  },
  relations: () => ({
    customer: {
      description: 'The customer meets this.',
      filter: () => CustomerFilter,
      from: namedBy('customer', 'customer_id'),
      isList: false,
    },
  }),
});
