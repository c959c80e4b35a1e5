import { planned, type RelationPlan } from './plan.ts';

type Nested = (query?: object) => object;
type Row = Record<string, unknown>;

/** What a field of a type with a table takes beside its type and description: for both executions. */
const relationField = (select: (nested: Nested) => object, resolve: (row: Row) => unknown, plan: Omit<RelationPlan, 'kind'>) => ({
  select: ((_args: object, _ctx: object, nested: Nested) => select(nested)) as never,
  resolve: resolve as never,
  extensions: planned({ kind: 'relation', ...plan }),
});

/** The one row of a relation, as long as it is not deleted: `t.field({ type, nullable: true, ...liveRelation('managedBy') })`. */
export const liveRelation = (relation: string) =>
  relationField(
    (nested) => ({ [relation]: nested() }),
    (row) => {
      const related = row[relation] as { deletedAt: Date | null } | null;
      return related?.deletedAt ? null : related;
    },
    { relation, where: { deletedAt: null } },
  );

interface Query {
  where?: object;
  orderBy?: object;
}

/** The first row of a relation, null when there is none. */
export const firstOfRelation = (relation: string, query: Query) =>
  relationField(
    (nested) => ({ [relation]: nested(query) }),
    (row) => (row[relation] as unknown[])[0],
    { relation, ...query, isFirst: true },
  );

/** The rows on the other side of a join table: `relation` leads to the table, and `via` from there to them. */
export const relationThrough = (relation: string, via: string, query: Query) =>
  relationField(
    (nested) => ({ [relation]: { ...query, select: { [via]: nested() } } }),
    (row) => (row[relation] as Row[]).map((link) => link[via]),
    { relation, via, ...query },
  );
