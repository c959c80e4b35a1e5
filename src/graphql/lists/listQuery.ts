import { Prisma } from '../../generated/prisma/client.ts';
import { DeadlineExceeded } from '../../platform/Deadline.ts';
import { sqlState } from '../../platform/dbErrors.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import { refused } from './cursor.ts';
import { keysetSql, orderBySql, type OrderTerm } from './order.ts';
import type { PageRange } from './pageArguments.ts';

/** The part of a list that the SQL needs; rows are `t`. */
export interface ListQuery {
  /** FROM item and conditions that do not depend on the request: tenant, parent, kind, deletion, filter. */
  table: string;
  /** The column that names a row. */
  keyColumn: string;
  conditions: Prisma.Sql[];
  /** The column that names the parent, for a list inside a list. */
  parentColumn?: string;
  terms: OrderTerm[];
  range: PageRange;
  /** The values of the row to continue after, or before. */
  position?: (string | null)[];
  usesRegularExpression: boolean;
}

/** A row's place: its key, as a text, and its values in the order. */
export interface Place {
  id: string;
  keys: (string | null)[];
}

/** How long a statement with a regular expression may take. */
export const regularExpressionMillis = 2000;

interface PageOptions {
  /** What is read of the rows `t`. */
  columns: Prisma.Sql;
  /** At most so many rows. */
  take: number;
  /** The id of the row that the list is in. */
  parent?: Prisma.Sql | undefined;
}

/** The rows of a page in the list's order or, backward, against it. */
export function pageSql(query: ListQuery, { columns, take, parent }: PageOptions): Prisma.Sql {
  const { table, terms, range, position } = query;
  const beyond = position ? [keysetSql(terms, 't', position, range.isBackward)] : [];
  const offset = range.offset > 0 ? ` OFFSET ${range.offset}` : '';
  // How many rows is part of the text: with a parameter there, PostgreSQL would plan the statement anew each time.
  return Prisma.sql`
    SELECT ${columns} FROM ${Prisma.raw(table)} t
    WHERE ${Prisma.join([...conditionsIn(query, parent), ...beyond], ' AND ')}
    ORDER BY ${orderBySql(terms, 't', range.isBackward)}
    LIMIT ${Prisma.raw(`${take}${offset}`)}`;
}

/** The number of rows in the whole list. */
export const countSql = (query: ListQuery, parent?: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT count(*)::int AS count FROM ${Prisma.raw(query.table)} t
  WHERE ${Prisma.join(conditionsIn(query, parent), ' AND ')}`;

const conditionsIn = ({ conditions, parentColumn }: ListQuery, parent: Prisma.Sql | undefined): Prisma.Sql[] =>
  parent ? [Prisma.sql`${Prisma.raw(`t.${parentColumn!}`)} = ${parent}`, ...conditions] : conditions;

/** The id of a parent in the statements for all parents together. */
const eachParent = Prisma.sql`p.id`;

/** The rows of a page and one more, in the order of the statement; by parent for a list inside a list. */
export async function findPlaces(ctx: RequestContext, query: ListQuery, parents?: string[]): Promise<Map<string, Place[]>> {
  const keys = Prisma.join(query.terms.map((term) => Prisma.sql`(${term.sql('t')})::text`));
  const columns = Prisma.sql`${Prisma.raw(`t.${query.keyColumn}`)}::text AS id, ARRAY[${keys}] AS keys`;
  const page = pageSql(query, { columns, take: query.range.limit + 1, parent: parents && eachParent });
  if (!parents) return new Map([['', await run<Place>(ctx, query, page)]]);

  const rows = await run<Place & { parent: string }>(
    ctx,
    query,
    Prisma.sql`
      SELECT p.id AS parent, x.id, x.keys FROM unnest(${parents}::uuid[]) WITH ORDINALITY p(id, n)
      CROSS JOIN LATERAL (SELECT y.id, y.keys, row_number() OVER () AS n FROM (${page}) y) x
      ORDER BY p.n, x.n`,
  );
  const pages = new Map<string, Place[]>(parents.map((parent) => [parent, []]));
  for (const row of rows) pages.get(row.parent)!.push(row);
  return pages;
}

/** The number of rows in the whole list; by parent for a list inside a list. */
export async function countRows(ctx: RequestContext, query: ListQuery, parents?: string[]): Promise<Map<string, number>> {
  const count = countSql(query, parents && eachParent);
  if (!parents) {
    const [row] = await run<{ count: number }>(ctx, query, count);
    return new Map([['', row!.count]]);
  }
  const rows = await run<{ parent: string; count: number }>(
    ctx,
    query,
    Prisma.sql`SELECT p.id AS parent, (${count}) AS count FROM unnest(${parents}::uuid[]) p(id)`,
  );
  return new Map(rows.map((row) => [row.parent, row.count]));
}

async function run<T>(ctx: RequestContext, query: ListQuery, sql: Prisma.Sql): Promise<T[]> {
  try {
    const db = query.usesRegularExpression ? ctx.dbWithin(Math.min(regularExpressionMillis, ctx.deadline.limitMillis || Infinity)) : ctx.db;
    return await db.$queryRaw<T[]>(sql);
  } catch (error) {
    const isTooExpensive = query.usesRegularExpression && error instanceof DeadlineExceeded && !ctx.deadline.isOver;
    throw asViolation(isTooExpensive ? tooExpensive : sqlState(error), query) ?? error;
  }
}

/** As if the database had said so of what its client takes for a request that takes too long. */
const tooExpensive = '57014';

/** SQLSTATEs that a caller's own text can cause. */
function asViolation(state: string | null, query: ListQuery): Error | null {
  const cursor = query.range.isBackward ? 'before' : 'after';
  switch (state) {
    case '2201B':
      return refused('filter', 'INVALID_FORMAT', 'contains a regular expression that is not valid.');
    case '42601':
      return refused('filter', 'INVALID_FORMAT', 'contains a full-text query that is not valid.');
    case tooExpensive:
      return refused('filter', 'TOO_EXPENSIVE', `took longer than ${regularExpressionMillis} ms. Use a simpler regular expression.`);
    case '22003':
    case '22007':
    case '22008':
    case '22009':
    case '22021':
    case '22023':
    case '22P02':
    case '22P05':
      return query.position
        ? refused(cursor, 'INVALID_CURSOR', 'is not a cursor of this server.')
        : refused('filter', 'INVALID_VALUE', 'contains a value that its column cannot have, for example a date before the year 1.');
    default:
      return null;
  }
}
