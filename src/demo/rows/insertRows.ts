import type pg from 'pg';
import { Prisma } from '../../generated/prisma/client.ts';
import { snakeCase } from '../../platform/delegateOf.ts';
import type { DemoRows } from './DemoRows.ts';
import type { DemoModel } from './models.ts';

/** Every table after those that it refers to. */
const insertionOrder: readonly DemoModel[] = [
  'CustomFieldSchema',
  'Preset',
  'UserAccount',
  'Tag',
  'Contact',
  'ContactTag',
  'Department',
  'Location',
  'ProfessionalIdentity',
  'ProfessionalIdentityDepartment',
  'ProfessionalIdentityLocation',
  'LocationLeader',
  'OrganizationFounder',
  'OrganizationLeader',
  'Address',
  'Email',
  'Phone',
  'WebAddress',
  'AlternativePayerRole',
  'Customer',
  'SupplierRole',
  'CustomerContact',
  'CustomerContactTag',
  'CustomerContactExtension',
  'CustomerContactLink',
  'CustomerContactLinkTag',
  'ContactPoint',
  'DeliveryAndInvoicingConfiguration',
  'CustomerList',
  'CustomerListItem',
  'Image',
  'ImageData',
  'Membership',
  'PersonalRelationship',
  'AccountNumber',
  'CustomFieldValue',
  'Change',
];

/** Filled in by the tenant of the transaction and by the database. */
const notGiven = new Set(['tenantId', 'sequence', 'transactionId']);

/** Writes rows in bulk, one statement for each table, in the open transaction of a tenant. */
export async function insertRows(client: pg.PoolClient, tenantId: string, rows: DemoRows): Promise<void> {
  const statements = insertionOrder.flatMap((model) => {
    const given = rows.byModel.get(model);
    if (!given) return [];
    const { text, toJson } = insertion(model);
    return [client.query({ text, values: [tenantId, toJson(given)] })];
  });
  await Promise.all(statements);
}

interface Insertion {
  text: string;
  toJson: (rows: object[]) => string;
}

const insertions = new Map<DemoModel, Insertion>();

function insertion(model: DemoModel): Insertion {
  let known = insertions.get(model);
  if (!known) insertions.set(model, (known = prepareInsertion(model)));
  return known;
}

function prepareInsertion(model: DemoModel): Insertion {
  const fields = Object.keys(Prisma[`${model}ScalarFieldEnum`]).filter((field) => !notGiven.has(field));
  const columns = fields.map((field) => [field, snakeCase(field)] as const);
  const list = columns.map(([, column]) => `"${column}"`).join(', ');
  const table = snakeCase(model);
  const select = `SELECT $1::uuid, ${list} FROM jsonb_populate_recordset(NULL::"${table}", $2)`;
  return {
    text: `INSERT INTO "${table}" (tenant_id, ${list}) ${select}`,
    toJson: (rows) => JSON.stringify(rows.map((row) => toColumns(columns, row))),
  };
}

/** A row under the names of its columns. A member that is missing becomes NULL. */
function toColumns(columns: (readonly [field: string, column: string])[], row: object): object {
  const values = row as Record<string, unknown>;
  const named: Record<string, unknown> = {};
  for (const [field, column] of columns) named[column] = inJson(values[field]);
  return named;
}

/** Bytes as PostgreSQL reads them from text; everything else is JSON already. */
const inJson = (value: unknown): unknown => (value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value);
