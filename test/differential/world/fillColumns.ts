import * as prisma from '../../../src/generated/prisma/client.ts';
import { newUuid } from '../../../src/platform/ids.ts';
import type { TenantClient } from '../../../src/platform/database/tenantClient.ts';
import { delegateOf, models, type Model, type ModelField, type Row } from '../../support/models.ts';
import { customFieldsWith } from './oddContacts.ts';
import { oddTexts } from './oddTexts.ts';

type Fill = (row: Row, index: number) => unknown;

const ofKind =
  (kind: string): Fill =>
  (row, index) =>
    row.kind === kind ? new Date(Date.UTC(1950 + index, 1, 28)) : null;

/** Columns in which the database does not allow everything, or that mean something else than a value. */
const special: Record<string, Fill> = {
  'Contact.dateOfBirth': ofKind('INDIVIDUAL'),
  'Contact.anniversary': ofKind('INDIVIDUAL'),
  'Contact.founded': ofKind('ORGANIZATION'),
  'Contact.externalOrganizationId': ({ kind }, index) => (kind === 'ORGANIZATION' ? `REG-${index}` : null),
  'Customer.name': ({ name }) => name,
  'Customer.creditLimitCurrency': () => 'EUR',
};

/** Foreign keys that a row can do without. */
const optionalLinks: Partial<Record<string, string[]>> = {
  ContactPoint: ['locationId'],
  Customer: ['managedById', 'alternativePayerId'],
  CustomerContact: ['customerId', 'contactId'],
  CustomerContactLink: ['contactId', 'locationId', 'userId'],
  DeliveryAndInvoicingConfiguration: ['alternativePayerId', 'invoiceAddressId', 'deliveryAddressId'],
  SignInEvent: ['userAccountId', 'deviceId'],
  SupplierRole: ['managedById'],
};

/**
 * Gives half of the rows a value in each column that may be null, takes every third row's references away, and deletes every
 * fourth row: what is null in some rows only, and what refers to something deleted, is then in the tenant.
 */
export async function fillColumns(client: TenantClient): Promise<void> {
  for (const model of models.filter(({ fields }) => fields.some(({ name }) => name === 'id'))) {
    const delegate = delegateOf(client, model);
    const rows = await delegate.findMany({ orderBy: { id: 'asc' } });
    for (const [index, row] of rows.entries()) {
      const data = {
        ...(index % 4 > 1 && filled(model, row, index)),
        ...(index % 3 === 2 && unlinked(model)),
        ...(index % 4 === 3 && deleted(model)),
      };
      if (Object.keys(data).length) await delegate.updateMany({ where: { id: row.id }, data });
    }
  }
}

const isDeletion = (name: string): boolean => name === 'deletedAt' || name === 'deletionId';

function filled(model: Model, row: Row, index: number): Row {
  const keys = model.references.map(({ field }) => field);
  const columns = model.fields.filter(({ name, isRequired }) => !isRequired && !keys.includes(name) && !isDeletion(name));
  const fill = (field: ModelField) => (special[`${model.name}.${field.name}`] ?? (() => valueOf(field, index)))(row, index);
  const hasCustomFields = model.fields.some(({ name }) => name === 'customFields');
  const customFields = customFieldsWith(oddTexts[index % oddTexts.length]!, index % oddTexts.length);
  return { ...Object.fromEntries(columns.map((field) => [field.name, fill(field)])), ...(hasCustomFields && { customFields }) };
}

const unlinked = ({ name }: Model): Row => Object.fromEntries((optionalLinks[name] ?? []).map((field) => [field, null]));

const deleted = ({ fields }: Model): Row =>
  fields.some(({ name }) => name === 'deletedAt')
    ? { deletedAt: new Date('2026-06-01T00:00:00.000Z'), deletionId: newUuid() }
    : {};

const enumValues = ({ type }: ModelField): string[] =>
  Object.values((prisma as unknown as Record<string, Record<string, string>>)[type]!);

/** Different in each row, for the sake of unique keys; every other text is long or odd. */
function valueOf(field: ModelField, index: number): unknown {
  if (field.kind === 'enum') return enumValues(field)[index % enumValues(field).length];
  switch (field.type) {
    case 'String':
      return `${oddTexts[index % oddTexts.length]!} ${index}`;
    case 'DateTime':
      return new Date(Date.UTC(2026, index % 12, 1 + index, 12, 30, 15, 123));
    case 'Boolean':
      return index % 4 === 1;
    case 'Decimal':
      return `${index}.5`;
    default:
      return index;
  }
}
