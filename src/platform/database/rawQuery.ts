import type pg from 'pg';
import { Prisma } from '../../generated/prisma/client.ts';
import { statementName } from './preparedQuery.ts';

/** A call of Prisma's `$queryRaw` and `$executeRaw`. */
export type RawCall = [query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]];

export function rawQuery([query, ...values]: RawCall): pg.QueryConfig {
  const sql = query instanceof Prisma.Sql ? query : Prisma.sql(query, ...values);
  return { text: sql.text, values: sql.values, name: statementName(sql.text) };
}
