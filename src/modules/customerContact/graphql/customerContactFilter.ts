import {
  booleanColumn,
  dateTimeColumn,
  enumColumn,
  idColumn,
  integerColumn,
  textColumn,
  textListColumn,
  type ColumnKind,
} from '../../../graphql/lists/columnKinds.ts';
import { defineFilter, type Filter, type FilterColumn } from '../../../graphql/lists/filter.ts';
import { namedBy, pointingBy } from '../../../graphql/lists/filterRelations.ts';
import { ContactFilter } from '../../contact/graphql/contactFilters.ts';
import { CustomerFilter } from '../../customer/graphql/customerFilters.ts';
import { tagRelation } from '../../tag/graphql/tagLists.ts';
import './CustomerContact.ts';
import { CustomerContactExtensionFilter } from './customerContactExtensionFilter.ts';
import { CustomerContactLinkFilter } from './customerContactLinkFilter.ts';
import { hasPasswordOf, kindOf, numbersOf, textOf } from './customerContactSql.ts';

/** No enum of the database: the kind follows from the customer. */
const kindColumn: ColumnKind = { ...enumColumn('CustomerContactKind'), sqlType: 'text' };

const texts: Record<string, FilterColumn> = {
  name: { description: 'The display name.', column: 'name', kind: textColumn },
  givenName: { description: 'The given name.', column: 'given_name', kind: textColumn },
  familyName: { description: 'The family name.', column: 'family_name', kind: textColumn },
  companyName: { description: 'The company that it represents.', column: 'company_name', kind: textColumn },
  contactPosition: { description: 'The job title.', column: 'contact_position', kind: textColumn },
  addressLines: { description: 'The lines of the postal address.', column: 'address_lines', kind: textListColumn },
  postcode: { description: 'The postal code.', column: 'postcode', kind: textColumn },
  email: { description: 'The e-mail address as it was typed.', column: 'email', kind: textColumn },
  website: { description: 'The website.', column: 'website', kind: textColumn },
  numbers: { description: 'The numbers as they were typed.', column: numbersOf, kind: textListColumn },
  text: {
    description:
      'Names, company, job title, address lines, postal code, e-mail address, website and numbers, one after the other with spaces between them: for a search wherever a text stands.',
    column: textOf,
    kind: textColumn,
  },
};

const presets: Record<string, FilterColumn> = {
  contactType: { description: 'The key of the contact type.', column: 'contact_type', kind: textColumn },
  title: { description: 'The key of the title.', column: 'title', kind: textColumn },
  country: { description: 'The key of the country.', column: 'country', kind: textColumn },
  dealerCode: { description: 'The key of the dealer code, of direct and of shared contacts.', column: 'dealer_code', kind: textColumn },
  contactRegarding: { description: 'The keys of the topics.', column: 'contact_regarding', kind: textListColumn },
  emailBillType: { description: 'The key of the bill type.', column: 'email_bill_type', kind: textColumn },
  invoiceUsageReportCustomerProfile: {
    description: 'The key of the usage report.',
    column: 'invoice_usage_report_customer_profile',
    kind: textColumn,
  },
  copyCorrespondenceTypes: { description: 'The keys of the correspondence types.', column: 'copy_correspondence_types', kind: textListColumn },
  copyTicketTypes: { description: 'The keys of the ticket types.', column: 'copy_ticket_types', kind: textListColumn },
};

export const CustomerContactFilter: Filter = defineFilter('CustomerContactFilter', {
  description: 'Conditions on a customer contact.',
  columns: {
    id: { description: 'The id.', column: 'id', kind: idColumn('CustomerContact') },
    kind: { description: 'Whether it belongs to one customer.', column: kindOf, kind: kindColumn },
    customerId: {
      description: 'The id of the customer that it belongs to; missing for a shared one.',
      column: 'customer_id',
      kind: idColumn('CustomerRole', 'PlaceholderCustomer'),
    },
    contactId: {
      description: 'The id of the individual or organization behind it.',
      column: 'contact_id',
      kind: idColumn('IndividualContact', 'OrganizationContact'),
    },
    ...texts,
    ...presets,
    hasAccountPassword: { description: 'Whether there is a password for access to the account.', column: hasPasswordOf, kind: booleanColumn },
    version: { description: 'The version.', column: 'version', kind: integerColumn },
    createdAt: { description: 'When it was created.', column: 'created_at', kind: dateTimeColumn },
    updatedAt: { description: 'When it was changed last.', column: 'updated_at', kind: dateTimeColumn },
  },
  hasCustomFields: true,
  relations: () => ({
    customer: {
      description: 'The customer that it belongs to meets this; false for a shared one.',
      filter: () => CustomerFilter,
      from: namedBy('customer', 'customer_id'),
      isList: false,
    },
    contact: {
      description: 'The individual or organization behind it meets this; false when none is named.',
      filter: () => ContactFilter,
      from: namedBy('contact', 'contact_id'),
      isList: false,
    },
    links: {
      description: 'Its links to customers: one of a direct contact, any number of a shared one.',
      filter: () => CustomerContactLinkFilter,
      from: pointingBy('customer_contact_link', 'customer_contact_id'),
      isList: true,
    },
    extensions: {
      description: 'What it has enabled.',
      filter: () => CustomerContactExtensionFilter,
      from: pointingBy('customer_contact_extension', 'customer_contact_id'),
      isList: true,
    },
    tags: tagRelation('customer_contact_tag', 'customer_contact_id'),
  }),
});
