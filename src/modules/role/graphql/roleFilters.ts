import { Prisma } from '../../../generated/prisma/client.ts';
import {
  booleanColumn,
  dateColumn,
  dateTimeColumn,
  decimalColumn,
  idColumn,
  integerColumn,
  textColumn,
  textListColumn,
} from '../../../graphql/lists/columnKinds.ts';
import { defineFilter, type FilterColumn, type FilterRelation } from '../../../graphql/lists/filter.ts';
import type { OrderField } from '../../../graphql/lists/order.ts';
import type { NodeType } from '../../../platform/ids.ts';
import { customerColumns } from '../../customer/graphql/customerColumns.ts';

const shared = (type: NodeType): Record<string, FilterColumn> => ({
  id: { description: 'The id.', column: 'id', kind: idColumn(type) },
  isActive: { description: 'Whether the contact has the role now.', column: 'is_active', kind: booleanColumn },
  version: { description: 'The version.', column: 'version', kind: integerColumn },
  createdAt: { description: 'When the role was created.', column: 'created_at', kind: dateTimeColumn },
  updatedAt: { description: 'When the role was changed last.', column: 'updated_at', kind: dateTimeColumn },
});

const business: Record<string, FilterColumn> = {
  managedById: { description: 'Who looks after the contact.', column: 'managed_by_id', kind: idColumn('ProfessionalIdentity') },
  euVatNumber: { description: 'The EU VAT number.', column: 'eu_vat_number', kind: textColumn },
  taxRegistrationNumber: { description: 'The tax registration number.', column: 'tax_registration_number', kind: textColumn },
  globalLocationNumber: { description: 'The global location number.', column: 'global_location_number', kind: textColumn },
};

const CustomerRoleFilter = defineFilter('CustomerRoleFilter', {
  description: 'Conditions on a role of customer.',
  columns: {
    ...customerColumns('CustomerRole'),
    ...business,
    isSuspended: { description: 'Whether business is suspended.', column: 'is_suspended', kind: booleanColumn },
    externalCardNumber: { description: 'The number of the external card.', column: 'external_card_number', kind: textColumn },
    externalCardAdded: { description: 'When the external card was added.', column: 'external_card_added', kind: dateTimeColumn },
    enabledTaxExemptions: { description: 'The tax exemptions.', column: 'enabled_tax_exemptions', kind: textListColumn },
    alternativePayerId: {
      description: 'Who pays in place of the customer.',
      column: 'alternative_payer_id',
      kind: idColumn('IndividualContact', 'OrganizationContact'),
    },
    creditLimitAmount: { description: 'The amount of the credit limit.', column: 'credit_limit_amount', kind: decimalColumn },
    creditLimitCurrency: { description: 'The currency of the credit limit.', column: 'credit_limit_currency', kind: textColumn },
  },
});

const SupplierRoleFilter = defineFilter('SupplierRoleFilter', {
  description: 'Conditions on a role of supplier.',
  columns: {
    ...shared('SupplierRole'),
    ...business,
    supplierNumber: { description: 'The number of the supplier.', column: 'supplier_number', kind: textColumn },
    supplierSince: { description: 'The first day as a supplier.', column: 'supplier_since', kind: dateColumn },
    myCustomerNumber: { description: "The tenant's number at the supplier.", column: 'my_customer_number', kind: textColumn },
    taxInformationType: { description: 'The kind of tax information.', column: 'tax_information_type', kind: textColumn },
    creditorAccountId: { description: 'The creditor account.', column: 'creditor_account_id', kind: textColumn },
  },
});

const AlternativePayerRoleFilter = defineFilter('AlternativePayerRoleFilter', {
  description: 'Conditions on a role of alternative payer.',
  columns: {
    ...shared('AlternativePayerRole'),
    alternativePayerNumber: { description: 'The number of the alternative payer.', column: 'alternative_payer_number', kind: textColumn },
    since: { description: 'The first day as an alternative payer.', column: 'since', kind: dateColumn },
    debtorAccountId: { description: 'The debtor account.', column: 'debtor_account_id', kind: textColumn },
  },
});

/** The one live role of a kind of the contact with an alias; `r` is the alias of the role. */
const roleOf = (table: string, contact: string, r: string): string =>
  `${table} ${r} WHERE ${r}.tenant_id = ${contact}.tenant_id AND ${r}.contact_id = ${contact}.id AND ${r}.deleted_at IS NULL`;

const toRole = (table: string) => (related: string, alias: string) => Prisma.raw(roleOf(table, alias, related));

/** The roles of a contact, as relations of its filter; a contact without the role matches no condition on it. */
export const roleRelations: Record<string, FilterRelation> = {
  customerRole: {
    description: 'It holds the role of customer, and that meets this.',
    filter: () => CustomerRoleFilter,
    from: toRole('customer'),
    isList: false,
  },
  supplierRole: {
    description: 'It holds the role of supplier, and that meets this.',
    filter: () => SupplierRoleFilter,
    from: toRole('supplier_role'),
    isList: false,
  },
  alternativePayerRole: {
    description: 'It holds the role of alternative payer, and that meets this.',
    filter: () => AlternativePayerRoleFilter,
    from: toRole('alternative_payer_role'),
    isList: false,
  },
};

const roleColumn = (table: string, column: string, sqlType: string, description: string): OrderField => ({
  description,
  sql: (alias) => Prisma.raw(`(SELECT r.${column} FROM ${roleOf(table, alias, 'r')})`),
  sqlType,
  isNullable: true,
});

/** What contacts can be sorted by that their roles hold; nothing when a contact does not hold the role. */
export const roleOrderFields: Record<string, OrderField> = {
  CUSTOMER_NUMBER: roleColumn('customer', 'customer_number', 'text', 'The number of the customer.'),
  CUSTOMER_SINCE: roleColumn('customer', 'customer_since', 'date', 'The first day as a customer.'),
  SUPPLIER_NUMBER: roleColumn('supplier_role', 'supplier_number', 'text', 'The number of the supplier.'),
  SUPPLIER_SINCE: roleColumn('supplier_role', 'supplier_since', 'date', 'The first day as a supplier.'),
  ALTERNATIVE_PAYER_NUMBER: roleColumn(
    'alternative_payer_role',
    'alternative_payer_number',
    'text',
    'The number of the alternative payer.',
  ),
};
