import { Prisma } from '../generated/prisma/client.ts';
import type { ListQuery } from '../graphql/lists/listQuery.ts';

/** The rows of a page with their places, from 1, in the order in which they are read. */
export const numberedPage = (page: Prisma.Sql, row: string): Prisma.Sql =>
  Prisma.sql`(SELECT p.*, row_number() OVER () AS row_number FROM (${page}) p) ${Prisma.raw(row)}`;

/** A column of a row that is on the page; null for the row that only shows that there are more. */
export const withinPage = ({ range }: ListQuery, row: string, text: Prisma.Sql, column?: string): Prisma.Sql => {
  const named = column === undefined ? '' : ` AS ${column}`;
  return Prisma.sql`CASE WHEN ${Prisma.raw(`${row}.row_number <= ${range.limit}`)} THEN ${text} END${Prisma.raw(named)}`;
};
