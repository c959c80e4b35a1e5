import type { InterfaceRef, ObjectRef } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../platform/requestContext.ts';
import { builder } from '../builder.ts';
import { DeletedFilter } from '../enums.ts';
import { asValue, Problem } from '../problems.ts';
import { planned } from '../plan.ts';
import { Connection, type Edge } from './connection.ts';
import type { List } from './list.ts';
import type { ConnectionArguments } from './listRequest.ts';
import { maximumNestedPageSize, maximumPageSize } from './pageArguments.ts';

type NodeRef = (ObjectRef<never, unknown> | InterfaceRef<never, unknown>) & { name: string };

/** Defines `<Node>Connection` and `<Node>Edge`, as in the Relay specification, with what Kith adds to every page. */
export function defineConnection(node: unknown, plural: string) {
  const ref = node as NodeRef;
  const edge = builder.objectRef<Edge>(`${ref.name}Edge`);
  edge.implement({
    description: `One of the ${plural} of a page.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Where this row stands in its list; goes into `after` or `before`.' }),
      node: t.field({ type: ref as never, description: 'The row.', resolve: (parent) => parent.node as never }),
    }),
  });
  const connection = builder.objectRef<Connection>(`${ref.name}Connection`);
  connection.implement({
    description: `A page of ${plural}.`,
    fields: (t) => ({
      edges: t.field({ type: [edge], description: 'The rows with their cursors.', resolve: (parent) => parent.edges() }),
      nodes: t.field({
        type: [ref as never],
        description: 'The rows alone.',
        resolve: (parent) => parent.nodes() as Promise<never[]>,
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where the page lies in the list.',
        resolve: (parent) => parent.pageInfo(),
      }),
      totalCount: t.int({
        description: 'The number of rows in the whole list, counted only when it is asked for.',
        resolve: (parent) => parent.totalCount(),
      }),
      limit: t.int({
        description: 'The largest number of rows that this page may have.',
        resolve: (parent) => parent.range.limit,
      }),
      offset: t.int({
        description: 'The number of rows that were skipped by `offset`.',
        resolve: (parent) => parent.range.offset,
      }),
      problems: t.field({
        type: [Problem],
        description: 'What could not be served: ids in the arguments that name nothing, and rows of the page that vanished while it was read, with their place as `index`.',
        resolve: async (parent) => (await parent.problems()).map(asValue),
      }),
    }),
  });
  return connection;
}

interface FieldOptions {
  connection: ReturnType<typeof defineConnection>;
  list: List;
  description: string;
}

/** A list at the top: up to 5000 rows a page. */
export const listField = ({ connection, list, description }: FieldOptions) => ({
  type: connection,
  description: `${description} A page has up to ${maximumPageSize} rows.`,
  args: connectionArguments(list, maximumPageSize),
  // Fields below lists reject and never throw: the executor forgets the promises of earlier rows when a later one throws.
  resolve: async (_root: unknown, args: ConnectionArguments, ctx: RequestContext, info: GraphQLResolveInfo) =>
    new Connection(ctx, info, { list, args, maximum: maximumPageSize }),
  extensions: planned({ kind: 'connection', listOf: () => list, maximum: maximumPageSize }),
});

interface NestedFieldOptions extends FieldOptions {
  /** Names the row in the list's table. */
  parentColumn: string;
  /** The field of the row that is named there, with its column; its id when left out. */
  parentKey?: { field: string; column: string };
}

/** A list inside a row: up to 100 rows a page. */
export const nestedListField = ({ parentColumn, parentKey = { field: 'id', column: 'id' }, ...options }: NestedFieldOptions) => ({
  type: options.connection,
  description: `${options.description} A page has up to ${maximumNestedPageSize} rows.`,
  args: connectionArguments(options.list, maximumNestedPageSize),
  resolve: async (parent: { id: string }, args: ConnectionArguments, ctx: RequestContext, info: GraphQLResolveInfo) =>
    new Connection(ctx, info, {
      list: options.list,
      args,
      maximum: maximumNestedPageSize,
      parent: { id: (parent as Record<string, string>)[parentKey.field]!, column: parentColumn },
    }),
  extensions: planned({
    kind: 'connection',
    listOf: () => options.list,
    maximum: maximumNestedPageSize,
    parentColumn,
    parentKeyColumn: parentKey.column,
  }),
});

const connectionArguments = (list: List, maximum: number) =>
  builder.args((t) => ({
    first: t.int({ description: `The number of rows from the start, or after the cursor: 1 to ${maximum}; 25 when left out.` }),
    after: t.string({ description: 'The cursor of the row to continue after.' }),
    last: t.int({ description: `The number of rows from the end, or before the cursor: 1 to ${maximum}.` }),
    before: t.string({ description: 'The cursor of the row to go back from.' }),
    offset: t.int({ description: 'The number of rows to skip, for clients that jump to a page; goes with `first`.' }),
    filter: t.field({ type: list.filter.ref, description: 'Only rows that match.' }),
    orderBy: t.field({
      type: [list.order.ref],
      description: `The order, at most 5 terms. By default: ${describeOrder(list)}.`,
    }),
    ...(list.hidesDeleted && {
      deleted: t.field({
        type: DeletedFilter,
        defaultValue: 'EXCLUDE' as const,
        description: 'Whether deleted rows are listed.',
      }),
    }),
  }));

const describeOrder = (list: List): string =>
  list.defaultOrder.map(({ field, direction }) => `${field} ${direction}`).join(', ');
