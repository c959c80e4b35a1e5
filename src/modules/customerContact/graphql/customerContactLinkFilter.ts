import { booleanColumn, dateTimeColumn, idColumn, integerColumn, textListColumn } from '../../../graphql/lists/columnKinds.ts';
import { defineFilter, type Filter } from '../../../graphql/lists/filter.ts';
import { namedBy } from '../../../graphql/lists/filterRelations.ts';
import { UserAccountFilter } from '../../access/graphql/userAccounts.ts';
import { ContactFilter } from '../../contact/graphql/contactFilters.ts';
import { CustomerFilter } from '../../customer/graphql/customerFilters.ts';
import { LocationFilter } from '../../organization/graphql/organizationFilters.ts';
import { tagRelation } from '../../tag/graphql/tagLists.ts';
import './CustomerContactLink.ts';
import { CustomerContactFilter } from './customerContactFilter.ts';

const tagNames = (alias: string): string =>
  `ARRAY(SELECT g.name FROM customer_contact_link_tag m JOIN tag g ON g.tenant_id = m.tenant_id AND g.id = m.tag_id` +
  ` WHERE m.tenant_id = ${alias}.tenant_id AND m.customer_contact_link_id = ${alias}.id)`;

export const CustomerContactLinkFilter: Filter = defineFilter('CustomerContactLinkFilter', {
  description: 'Conditions on a link of a customer contact.',
  columns: {
    id: { description: 'The id.', column: 'id', kind: idColumn('CustomerContactLink') },
    customerId: { description: 'The id of the customer.', column: 'customer_id', kind: idColumn('CustomerRole', 'PlaceholderCustomer') },
    customerContactId: { description: 'The id of the customer contact.', column: 'customer_contact_id', kind: idColumn('CustomerContact') },
    contactId: {
      description: 'The id of the individual or organization behind the customer contact.',
      column: 'contact_id',
      kind: idColumn('IndividualContact', 'OrganizationContact'),
    },
    locationId: { description: 'The id of the location.', column: 'location_id', kind: idColumn('Location') },
    userId: { description: 'The id of the user account.', column: 'user_id', kind: idColumn('UserAccount') },
    isPrimary: { description: 'Whether it is the link to use first.', column: 'is_primary', kind: booleanColumn },
    tagNames: { description: 'The names of its tags.', column: tagNames, kind: textListColumn },
    version: { description: 'The version.', column: 'version', kind: integerColumn },
    createdAt: { description: 'When it was created.', column: 'created_at', kind: dateTimeColumn },
    updatedAt: { description: 'When it was changed last.', column: 'updated_at', kind: dateTimeColumn },
  },
  relations: () => ({
    customerContact: {
      description: 'The customer contact meets this.',
      filter: () => CustomerContactFilter,
      from: namedBy('customer_contact', 'customer_contact_id'),
      isList: false,
    },
    customer: {
      description: 'The customer meets this.',
      filter: () => CustomerFilter,
      from: namedBy('customer', 'customer_id'),
      isList: false,
    },
    contact: {
      description: 'The individual or organization behind the customer contact meets this; false when none is named.',
      filter: () => ContactFilter,
      from: namedBy('contact', 'contact_id'),
      isList: false,
    },
    location: {
      description: 'The location meets this; false when none is named.',
      filter: () => LocationFilter,
      from: namedBy('location', 'location_id'),
      isList: false,
    },
    user: {
      description: 'The user account meets this; false when none is named.',
      filter: () => UserAccountFilter,
      from: namedBy('user_account', 'user_id'),
      isList: false,
    },
    tags: tagRelation('customer_contact_link_tag', 'customer_contact_link_id'),
  }),
  hasCustomFields: true,
});
