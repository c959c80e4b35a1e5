import { Prisma } from '../../generated/prisma/client.ts';
import type { FilterRelation } from './filter.ts';

/** Rows that name the row in a column of their own. */
export const pointingBy = (table: string, column: string): FilterRelation['from'] => (related, alias) =>
  Prisma.raw(
    `${table} ${related} WHERE ${related}.tenant_id = ${alias}.tenant_id AND ${related}.${column} = ${alias}.id AND ${related}.deleted_at IS NULL`,
  );

/** Rows that a join table ties to the row: `own` names the row there, `other` the related one. */
export const joinedBy =
  (join: string, own: string, table: string, other: string): FilterRelation['from'] =>
  (related, alias) =>
    Prisma.raw(
      `${table} ${related} JOIN ${join} ${related}_link ON ${related}_link.tenant_id = ${related}.tenant_id AND ${related}_link.${other} = ${related}.id` +
        ` WHERE ${related}_link.tenant_id = ${alias}.tenant_id AND ${related}_link.${own} = ${alias}.id AND ${related}.deleted_at IS NULL`,
    );

/** The row that a column of the row names. */
export const namedBy =
  (table: string, column: string): FilterRelation['from'] =>
  (related, alias) =>
    Prisma.raw(`${table} ${related} WHERE ${related}.tenant_id = ${alias}.tenant_id AND ${related}.id = ${alias}.${column}`);
