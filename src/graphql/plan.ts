import type { GraphQLField } from 'graphql';
import type { Prisma } from '../generated/prisma/client.ts';
import type { RequestContext } from '../platform/requestContext.ts';
import type { MentionedId } from './lists/filterScope.ts';
import type { List } from './lists/list.ts';

/**
 * What the read planner needs to know of a field whose resolver it replaces by SQL. It stands beside the resolver, as
 * `extensions: planned({ … })`, and the two must agree. Exposed columns, relations and ids need no declaration.
 */
export type FieldPlan = ValuePlan | ContextPlan | RelationPlan | RowsPlan | SameRowPlan | LookupPlan | WrittenPlan | ElementsPlan | ConnectionPlan | NodePlan;

type Arguments = Record<string, unknown>;

/** A leaf that SQL makes from the row with an alias. */
export interface ValuePlan {
  kind: 'value';
  sql: (row: string) => string;
  /** Makes the value from the JSON that the SQL gives then; with `forArguments` only where the field has arguments. */
  finish?: { value: (stored: never, args: Arguments, ctx: RequestContext) => unknown; forArguments?: boolean };
}

/** A leaf that the request alone decides. */
export interface ContextPlan {
  kind: 'context';
  value: (ctx: RequestContext) => unknown;
}

/** Rows that a relation of the model leads to; through a join table when `via` names the relation of that table. */
export interface RelationPlan {
  kind: 'relation';
  relation: string;
  via?: string;
  /** As in a Prisma query: what must be equal, and the order. */
  where?: object;
  orderBy?: object;
  isFirst?: boolean;
}

/** Rows that SQL leads to: FROM item and condition, both over the aliases of the row and the owner, and an order. */
export interface RowsPlan {
  kind: 'rows';
  from: (row: string, owner: string) => string;
  orderBy?: (row: string) => string;
}

/** The same row as another type. */
export interface SameRowPlan {
  kind: 'same row';
}

/** Rows at the top that the arguments name: FROM item and condition. */
export interface LookupPlan {
  kind: 'lookup';
  from: (row: string, args: never, ctx: RequestContext) => Prisma.Sql;
  orderBy?: (row: string) => string;
}

/** Rows that the payload of a mutation leads to: FROM item and condition. */
export interface WrittenPlan {
  kind: 'written';
  from: (row: string, payload: never, ctx: RequestContext) => Prisma.Sql;
  orderBy?: (row: string) => string;
}

/**
 * A list of objects in the payload of a mutation that each show a row in one field, or none: a row for each object, in their order, of
 * which all columns are null where there is none. What else they show is left to their resolvers.
 */
export interface ElementsPlan {
  kind: 'elements';
  field: string;
  from: (row: string, payload: never, ctx: RequestContext) => Prisma.Sql;
  orderBy: string;
}

/** A page of a list. */
export interface ConnectionPlan {
  kind: 'connection';
  listOf: (args: never) => List;
  maximum: number;
  /** The column of the list that names the row which the list is in. */
  parentColumn?: string;
  /** The column of that row which is named there; its id when left out. */
  parentKeyColumn?: string;
  /** The row which the list is in, when an argument names it. */
  parentOf?: (args: never) => MentionedId;
}

/** `node` and `nodes` of the Relay specification. */
export interface NodePlan {
  kind: 'node' | 'nodes';
}

export const planned = (plan: FieldPlan): { plan: FieldPlan } => ({ plan });

/** An object without a row of its own: its members are columns of the owner, and it is there when the condition over them holds. */
export const embedded = (members: Record<string, string>, isThere: (row: string) => string): RowsPlan => ({
  kind: 'rows',
  from: (row, owner) => {
    const columns = Object.entries(members).map(([member, column]) => `${owner}.${column} AS "${member}"`);
    return `(SELECT ${columns.join(', ')}) ${row} WHERE ${isThere(row)}`;
  },
});

export const declaredPlan = (field: GraphQLField<unknown, unknown>): FieldPlan | undefined => field.extensions.plan as FieldPlan | undefined;
