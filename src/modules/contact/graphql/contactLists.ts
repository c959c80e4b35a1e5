import { Prisma } from '../../../generated/prisma/client.ts';
import { builder } from '../../../graphql/builder.ts';
import { dateColumn, dateTimeColumn, enumColumn, idColumn, textColumn } from '../../../graphql/lists/columnKinds.ts';
import { defineConnection, listField } from '../../../graphql/lists/connectionField.ts';
import { defineFilter, type FilterColumn } from '../../../graphql/lists/filter.ts';
import { ascending, type List } from '../../../graphql/lists/list.ts';
import { defineOrder, orderColumn, type OrderField } from '../../../graphql/lists/order.ts';
import type { NodeType } from '../../../platform/ids.ts';
import { detailRelations } from '../../contactDetail/graphql/detailFilters.ts';
import { Contact } from './Contact.ts';
import { IndividualContact } from './IndividualContact.ts';
import { OrganizationContact } from './OrganizationContact.ts';
import { tagRelation } from './tagLists.ts';

const filterColumns = (...types: NodeType[]): Record<string, FilterColumn> => ({
  id: { description: 'The id.', column: 'id', kind: idColumn(...types) },
  name: { description: 'The display name.', column: 'name', kind: textColumn },
  externalId: { description: 'The id in the system it came from.', column: 'external_id', kind: textColumn },
  createdAt: { description: 'When the contact was created.', column: 'created_at', kind: dateTimeColumn },
  updatedAt: { description: 'When the contact was changed last.', column: 'updated_at', kind: dateTimeColumn },
});

const individualColumns: Record<string, FilterColumn> = {
  dateOfBirth: { description: 'The date of birth.', column: 'date_of_birth', kind: dateColumn },
  anniversary: { description: 'The yearly occasion.', column: 'anniversary', kind: dateColumn },
};

const organizationColumns: Record<string, FilterColumn> = {
  founded: { description: 'The date of foundation.', column: 'founded', kind: dateColumn },
  externalOrganizationId: { description: 'The id in some other system.', column: 'external_organization_id', kind: textColumn },
};

const relations = { ...detailRelations('contact_id'), tags: tagRelation };

export const ContactFilter = defineFilter('ContactFilter', {
  description: 'Conditions on a contact of either kind.',
  columns: {
    ...filterColumns('IndividualContact', 'OrganizationContact'),
    kind: { description: 'Which of the two kinds it is.', column: 'kind', kind: enumColumn('ContactKind') },
  },
  relations,
});

export const IndividualContactFilter = defineFilter('IndividualContactFilter', {
  description: 'Conditions on an individual.',
  columns: { ...filterColumns('IndividualContact'), ...individualColumns },
  relations,
});

export const OrganizationContactFilter = defineFilter('OrganizationContactFilter', {
  description: 'Conditions on an organization.',
  columns: { ...filterColumns('OrganizationContact'), ...organizationColumns },
  relations,
});

/** A value of the contact's first detail of a kind: the preferred one, else the one that comes first. */
const firstDetail = (table: string, column: string, description: string): OrderField => ({
  description,
  sql: (alias) =>
    Prisma.raw(
      `(SELECT d.${column} FROM ${table} d WHERE d.tenant_id = ${alias}.tenant_id AND d.contact_id = ${alias}.id AND d.deleted_at IS NULL` +
        ' ORDER BY d.is_preferred DESC, d.position, d.id LIMIT 1)',
    ),
  sqlType: 'text',
  isNullable: true,
});

const orderFields: Record<string, OrderField> = {
  NAME: orderColumn('name', 'text', 'The display name.'),
  EXTERNAL_ID: orderColumn('external_id', 'text', 'The id in the system it came from.', true),
  CREATED_AT: orderColumn('created_at', 'timestamptz', 'When the contact was created.'),
  UPDATED_AT: orderColumn('updated_at', 'timestamptz', 'When the contact was changed last.'),
  EMAIL: firstDetail('email', 'normalized_address', 'The preferred or first e-mail address, in lower case.'),
  PHONE: firstDetail('phone', 'e164', 'The preferred or first phone number, in international form.'),
  CITY: firstDetail('address', 'city', 'The city of the preferred or first address.'),
  ZIP: firstDetail('address', 'zip', 'The postal code of the preferred or first address.'),
  COUNTRY: firstDetail('address', 'country_code::text', 'The country of the preferred or first address.'),
};

const order = defineOrder('ContactOrder', 'contacts', {
  ...orderFields,
  KIND: orderColumn('kind', 'contact_kind', 'The kind: individuals, then organizations.'),
});
const individualOrder = defineOrder('IndividualContactOrder', 'individuals', {
  ...orderFields,
  DATE_OF_BIRTH: orderColumn('date_of_birth', 'date', 'The date of birth.', true),
  ANNIVERSARY: orderColumn('anniversary', 'date', 'The yearly occasion.', true),
});
const organizationOrder = defineOrder('OrganizationContactOrder', 'organizations', {
  ...orderFields,
  FOUNDED: orderColumn('founded', 'date', 'The date of foundation.', true),
  EXTERNAL_ORGANIZATION_ID: orderColumn('external_organization_id', 'text', 'The id in some other system.', true),
});

const common = {
  model: 'Contact' as const,
  table: 'contact',
  defaultOrder: [ascending('NAME')],
  hidesDeleted: true,
} satisfies Partial<List>;

const contacts: List = {
  ...common,
  name: 'contacts',
  filter: ContactFilter,
  order,
};

const individualContacts: List = {
  ...common,
  name: 'individualContacts',
  filter: IndividualContactFilter,
  order: individualOrder,
  condition: Prisma.sql`t.kind = 'INDIVIDUAL'`,
};

const organizationContacts: List = {
  ...common,
  name: 'organizationContacts',
  filter: OrganizationContactFilter,
  order: organizationOrder,
  condition: Prisma.sql`t.kind = 'ORGANIZATION'`,
};

const ContactConnection = defineConnection(Contact, 'contacts');
const IndividualContactConnection = defineConnection(IndividualContact, 'individuals');
const OrganizationContactConnection = defineConnection(OrganizationContact, 'organizations');

builder.queryFields((t) => ({
  contacts: t.field(
    listField({ connection: ContactConnection, list: contacts, description: 'Individuals and organizations together.' }),
  ),
  individualContacts: t.field(
    listField({ connection: IndividualContactConnection, list: individualContacts, description: 'Individuals.' }),
  ),
  organizationContacts: t.field(
    listField({ connection: OrganizationContactConnection, list: organizationContacts, description: 'Organizations.' }),
  ),
}));
