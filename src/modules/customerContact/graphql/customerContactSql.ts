import { Prisma } from '../../../generated/prisma/client.ts';
import { decodeId, nilUuid } from '../../../platform/ids.ts';
import { customerNamedBy } from '../../customer/graphql/customerSql.ts';

/** What is not a column of a customer contact, in SQL over its columns. */

export const kindOf = (alias: string): string => `(CASE WHEN ${alias}.customer_id IS NULL THEN 'SHARED' ELSE 'DIRECT' END)`;

export const hasPasswordOf = (alias: string): string => `(${alias}.account_password_hash IS NOT NULL)`;

export const numbersOf = (alias: string): string => `ARRAY(SELECT e.n ->> 'number' FROM jsonb_array_elements(${alias}.numbers) e(n))`;

/** The number at a position; null when there is none. */
export const numberOf = (alias: string, position: number): string =>
  `(SELECT e.n ->> 'number' FROM jsonb_array_elements(${alias}.numbers) e(n) WHERE (e.n ->> 'position')::int = ${position})`;

/** The numbers as rows with their members, as FROM item. */
export const numberRows = (row: string, alias: string): string =>
  `(SELECT ${alias}.tenant_id, (e.n ->> 'position')::int AS "position", e.n ->> 'type' AS "type", e.n ->> 'number' AS "number", e.place AS n` +
  ` FROM jsonb_array_elements(${alias}.numbers) WITH ORDINALITY e(n, place)) ${row}`;

const readable = ['name', 'given_name', 'family_name', 'company_name', 'contact_position', 'postcode', 'email', 'website'];

/** Everything that a person would search for, as one text. */
export const textOf = (alias: string): string =>
  `concat_ws(' ', ${readable.map((column) => `${alias}.${column}`).join(', ')},` +
  ` array_to_string(${alias}.address_lines, ' '), array_to_string(${numbersOf(alias)}, ' '))`;

export interface CustomerContactArguments {
  id: string;
  customerId?: string | null | undefined;
}

/** The customer contact that an id names, of the customer that is named, if one is: FROM item and condition. */
export function customerContactNamedBy({ id, customerId }: CustomerContactArguments, row: string, tenantId: string): Prisma.Sql {
  const alias = Prisma.raw(row);
  const uuid = decodeId(id, 'CustomerContact') ?? nilUuid;
  const named = Prisma.sql`customer_contact ${alias} WHERE ${alias}.tenant_id = ${tenantId}::uuid AND ${alias}.id = ${uuid}::uuid`;
  if (customerId === null || customerId === undefined) return named;
  return Prisma.sql`${named} AND EXISTS (
    SELECT FROM customer_contact_link l WHERE l.tenant_id = ${alias}.tenant_id AND l.customer_contact_id = ${alias}.id
      AND l.deletion_id IS NOT DISTINCT FROM ${alias}.deletion_id AND l.customer_id = (SELECT m.id FROM ${customerNamedBy(customerId, 'm', tenantId)}))`;
}
