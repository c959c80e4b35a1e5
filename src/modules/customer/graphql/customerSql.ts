import { Prisma } from '../../../generated/prisma/client.ts';
import { decodeContactId, decodeCustomerId, decodeTypedId, typeCondition } from '../../../platform/ids.ts';

/** The name of a customer of either kind, in SQL. */
export const nameOf = (alias: string): string =>
  `COALESCE(${alias}.name, (SELECT c.name FROM contact c WHERE c.tenant_id = ${alias}.tenant_id AND c.id = ${alias}.contact_id))`;

/** The customer that an id names, as `namesCustomer` has it: FROM item and condition. */
export function customerNamedBy(id: string, row: string, tenantId: string): Prisma.Sql {
  const type = decodeTypedId(id)?.type;
  const [own, ofContact] = [decodeCustomerId(id), decodeContactId(id)];
  const isType = (alias: string) => Prisma.raw((type && typeCondition(type, alias)) ?? 'TRUE');
  const alias = Prisma.raw(row);
  const contact = Prisma.sql`EXISTS (SELECT FROM contact c WHERE c.tenant_id = ${alias}.tenant_id AND c.id = ${alias}.contact_id AND ${isType('c')})`;
  const named = [
    ...(own === null ? [] : [Prisma.sql`${alias}.id = ${own}::uuid AND ${isType(row)}`]),
    ...(ofContact === null ? [] : [Prisma.sql`${alias}.contact_id = ${ofContact}::uuid AND ${contact}`]),
    Prisma.sql`FALSE`,
  ];
  return Prisma.sql`customer ${alias} WHERE ${alias}.tenant_id = ${tenantId}::uuid AND (${Prisma.join(named, ' OR ')})`;
}
