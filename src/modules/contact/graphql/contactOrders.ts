import { Prisma } from '../../../generated/prisma/client.ts';
import { customFieldOrder, defineOrder, orderColumn, type OrderField } from '../../../graphql/lists/order.ts';
import { roleOrderFields } from '../../role/graphql/roleFilters.ts';

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

/** The name of the contact that a column of the row names. */
export const nameOfContact = (column: string, description: string): OrderField => ({
  description,
  sql: (alias) =>
    Prisma.raw(`(SELECT c.name FROM contact c WHERE c.tenant_id = ${alias}.tenant_id AND c.id = ${alias}.${column})`),
  sqlType: 'text',
  isNullable: false,
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
  ...roleOrderFields,
  ...customFieldOrder,
};

export const ContactOrder = defineOrder('ContactOrder', 'contacts', {
  ...orderFields,
  KIND: orderColumn('kind', 'contact_kind', 'The kind: individuals, then organizations.'),
});
export const IndividualContactOrder = defineOrder('IndividualContactOrder', 'individuals', {
  ...orderFields,
  DATE_OF_BIRTH: orderColumn('date_of_birth', 'date', 'The date of birth.', true),
  ANNIVERSARY: orderColumn('anniversary', 'date', 'The yearly occasion.', true),
});
export const OrganizationContactOrder = defineOrder('OrganizationContactOrder', 'organizations', {
  ...orderFields,
  FOUNDED: orderColumn('founded', 'date', 'The date of foundation.', true),
  EXTERNAL_ORGANIZATION_ID: orderColumn('external_organization_id', 'text', 'The id in some other system.', true),
});
