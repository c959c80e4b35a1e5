import { Prisma } from '../../../generated/prisma/client.ts';
import { customFieldOrder, defineOrder, orderColumn, type OrderField } from '../../../graphql/lists/order.ts';
import { hasPasswordOf, kindOf, numberOf } from './customerContactSql.ts';

const optionalText = (column: string, description: string): OrderField => orderColumn(column, 'text', description, true);

const computed = (sql: (alias: string) => string, sqlType: string, description: string, isNullable = false): OrderField => ({
  description,
  sql: (alias) => Prisma.raw(sql(alias)),
  sqlType,
  isNullable,
});

/** The lines and the numbers, each by its place. */
const places = {
  ...Object.fromEntries(
    [1, 2, 3, 4, 5].map((line) => [
      `ADDRESS_LINE_${line}`,
      computed((alias) => `(${alias}.address_lines)[${line}]`, 'text', `Line ${line} of the postal address.`, true),
    ]),
  ),
  ...Object.fromEntries(
    [1, 2, 3, 4].map((position) => [
      `NUMBER_${position}`,
      computed((alias) => numberOf(alias, position), 'text', `The number at position ${position}, as it was typed.`, true),
    ]),
  ),
};

export const CustomerContactOrder = defineOrder('CustomerContactOrder', 'customer contacts', {
  KIND: computed(kindOf, 'text', 'The kind: direct contacts, then shared ones.'),
  CUSTOMER_ID: orderColumn('customer_id', 'uuid', 'The id of the customer that it belongs to: the contacts of one stand together.', true),
  CONTACT_ID: orderColumn('contact_id', 'uuid', 'The id of the individual or organization behind it.', true),
  NAME: optionalText('name', 'The display name.'),
  GIVEN_NAME: optionalText('given_name', 'The given name.'),
  FAMILY_NAME: optionalText('family_name', 'The family name.'),
  COMPANY_NAME: optionalText('company_name', 'The company that it represents.'),
  CONTACT_POSITION: optionalText('contact_position', 'The job title.'),
  POSTCODE: optionalText('postcode', 'The postal code.'),
  EMAIL: optionalText('email', 'The e-mail address as it was typed.'),
  WEBSITE: optionalText('website', 'The website.'),
  ...places,
  CONTACT_TYPE: optionalText('contact_type', 'The key of the contact type.'),
  TITLE: optionalText('title', 'The key of the title.'),
  COUNTRY: optionalText('country', 'The key of the country.'),
  DEALER_CODE: optionalText('dealer_code', 'The key of the dealer code.'),
  EMAIL_BILL_TYPE: optionalText('email_bill_type', 'The key of the bill type.'),
  INVOICE_USAGE_REPORT_CUSTOMER_PROFILE: optionalText('invoice_usage_report_customer_profile', 'The key of the usage report.'),
  HAS_ACCOUNT_PASSWORD: computed(hasPasswordOf, 'boolean', 'Whether there is a password: those without, then those with one.'),
  VERSION: orderColumn('version', 'integer', 'The version.'),
  CREATED_AT: orderColumn('created_at', 'timestamptz', 'When it was created.'),
  UPDATED_AT: orderColumn('updated_at', 'timestamptz', 'When it was changed last.'),
  ...customFieldOrder,
});
