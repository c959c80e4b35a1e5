import { encodeCursor } from './cursor.mjs';

/** A page of a Relay connection from its rows and, if there is one, the first row of the next page. */
export function toConnection(rows, first) {
  const edges = rows.slice(0, first).map((node) => ({ cursor: encodeCursor(node), node }));
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}
