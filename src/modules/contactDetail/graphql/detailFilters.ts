import { Prisma } from '../../../generated/prisma/client.ts';
import {
  booleanColumn,
  dateTimeColumn,
  enumColumn,
  enumListColumn,
  idColumn,
  textColumn,
} from '../../../graphql/lists/columnKinds.ts';
import { defineFilter, type FilterColumn, type FilterRelation } from '../../../graphql/lists/filter.ts';
import type { NodeType } from '../../../platform/ids.ts';
import './contactDetailEnums.ts';

const shared = (type: NodeType): Record<string, FilterColumn> => ({
  id: { description: 'The id.', column: 'id', kind: idColumn(type) },
  description: { description: 'The remark.', column: 'description', kind: textColumn },
  usageContext: { description: 'The capacity in which it is used.', column: 'usage_context', kind: enumColumn('UsageContext') },
  isPreferred: { description: 'Whether it is the one to use first.', column: 'is_preferred', kind: booleanColumn },
  createdAt: { description: 'When it was created.', column: 'created_at', kind: dateTimeColumn },
  updatedAt: { description: 'When it was changed last.', column: 'updated_at', kind: dateTimeColumn },
});

export const AddressFilter = defineFilter('AddressFilter', {
  description: 'Conditions on a postal address.',
  columns: {
    ...shared('Address'),
    type: { description: 'What kind of place it is.', column: 'type', kind: enumColumn('AddressType') },
    fullAddress: { description: 'The complete address.', column: 'full_address', kind: textColumn },
    recipientName: { description: 'Who receives items there.', column: 'recipient_name', kind: textColumn },
    careOf: { description: 'Through whom items reach the recipient.', column: 'care_of', kind: textColumn },
    streetName: { description: 'The street without the number.', column: 'street_name', kind: textColumn },
    streetNumber: { description: 'The house number.', column: 'street_number', kind: textColumn },
    additional: { description: 'Floor, building or other additions.', column: 'additional', kind: textColumn },
    city: { description: 'The city or town.', column: 'city', kind: textColumn },
    zip: { description: 'The postal code.', column: 'zip', kind: textColumn },
    countryCode: { description: 'The country.', column: 'country_code', kind: enumColumn('CountryCode') },
    usages: { description: 'What it may be used for.', column: 'usages', kind: enumListColumn('AddressUsage') },
  },
});

export const EmailFilter = defineFilter('EmailFilter', {
  description: 'Conditions on an e-mail address.',
  columns: {
    ...shared('Email'),
    type: { description: 'What kind of mailbox it leads to.', column: 'type', kind: enumColumn('EmailType') },
    address: { description: 'The address as it was typed.', column: 'address', kind: textColumn },
    normalizedAddress: { description: 'The address in lower case.', column: 'normalized_address', kind: textColumn },
  },
});

export const PhoneFilter = defineFilter('PhoneFilter', {
  description: 'Conditions on a phone number.',
  columns: {
    ...shared('Phone'),
    type: { description: 'What kind of line it leads to.', column: 'type', kind: enumColumn('PhoneType') },
    number: { description: 'The number as it was typed.', column: 'number', kind: textColumn },
    e164: { description: 'The number in international form.', column: 'e164', kind: textColumn },
    usages: { description: 'What it may be used for.', column: 'usages', kind: enumListColumn('PhoneUsage') },
  },
});

export const WebAddressFilter = defineFilter('WebAddressFilter', {
  description: 'Conditions on a web address.',
  columns: {
    ...shared('WebAddress'),
    type: { description: 'What it shows.', column: 'type', kind: enumColumn('WebAddressType') },
    url: { description: 'The URL.', column: 'url', kind: textColumn },
  },
});

type OwnerColumn = 'contact_id' | 'professional_identity_id';

const detailsOf = (table: string, owner: OwnerColumn) => (related: string, alias: string) =>
  Prisma.raw(
    `${table} ${related} WHERE ${related}.tenant_id = ${alias}.tenant_id AND ${related}.${owner} = ${alias}.id AND ${related}.deleted_at IS NULL`,
  );

/** The contact details of an owner, as relations of the owner's filter. */
export const detailRelations = (owner: OwnerColumn): Record<string, FilterRelation> => ({
  addresses: { description: 'Its postal addresses.', filter: () => AddressFilter, from: detailsOf('address', owner), isList: true },
  emails: { description: 'Its e-mail addresses.', filter: () => EmailFilter, from: detailsOf('email', owner), isList: true },
  phones: { description: 'Its phone numbers.', filter: () => PhoneFilter, from: detailsOf('phone', owner), isList: true },
  webAddresses: { description: 'Its web addresses.', filter: () => WebAddressFilter, from: detailsOf('web_address', owner), isList: true },
});
