import { Prisma } from '../generated/prisma/client.ts';
import { signatureOf } from '../graphql/lists/cursor.ts';
import type { OrderTerm } from '../graphql/lists/order.ts';
import { orNull, toSql, type Text } from './Text.ts';

/** The values of a row in the order of its list, as elements of a JSON array. */
export const keysText = (terms: readonly OrderTerm[], row: string): Text =>
  terms.flatMap((term, index): Text => [...(index > 0 ? [','] : []), ...orNull([Prisma.sql`to_json((${term.sql(row)})::text)::text`])]);

/** The cursor of a row, as `encodeCursor` makes it: base64url of a JSON array. */
export function cursorSql(list: string, terms: readonly OrderTerm[], row: string): Prisma.Sql {
  const content = toSql(['[', JSON.stringify(signatureOf(list, [...terms])), ',', ...keysText(terms, row), ']']);
  return Prisma.sql`translate(encode(convert_to(${content}, 'UTF8'), 'base64'), E'+/=\n', '-_')`;
}
