import { Prisma } from '../generated/prisma/client.ts';
import { delegateOf, snakeCase } from '../platform/delegateOf.ts';
import { Erased } from '../platform/domainError.ts';
import type { RequestContext } from '../platform/requestContext.ts';
import { planned } from './plan.ts';

interface Identified {
  id: string;
}

type IdOf<P> = (payload: P, ctx: RequestContext) => string;

const ownId: IdOf<unknown> = (payload) => (payload as Identified).id;
const ownIds = ({ ids }: { ids: readonly string[] }): readonly string[] => ids;

/**
 * What a field of a payload takes beside its type and description, for both executions: the row that the mutation wrote, as it is
 * now.
 */
export const writtenRow = <P = Identified>(model: Prisma.ModelName, idOf: IdOf<P> = ownId) => ({
  resolve: (async (query: object, payload: P, _args: object, ctx: RequestContext) => {
    const key = { tenantId: ctx.tenantId, id: idOf(payload, ctx) };
    return orErased(await delegateOf(ctx.db, model).findUnique({ ...query, where: { tenantId_id: key } }));
  }) as never,
  extensions: planned({
    kind: 'written',
    from: (row, payload: P, ctx) =>
      Prisma.sql`${tableOf(model, row)} WHERE ${Prisma.raw(row)}.tenant_id = ${ctx.tenantId}::uuid AND ${Prisma.raw(row)}.id = ${idOf(payload, ctx)}::uuid`,
  }),
});

/** The same for the rows that a mutation wrote or named, in the order of the ids. */
export const writtenRows = (model: Prisma.ModelName, idsOf: (payload: never) => readonly string[] = ownIds) => ({
  resolve: (async (query: object, payload: never, _args: object, { db }: RequestContext) => {
    const ids = idsOf(payload);
    const rows = (await delegateOf(db, model).findMany({ ...query, where: { id: { in: [...ids] } } })) as Identified[];
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => orErased(byId.get(id)));
  }) as never,
  extensions: planned({
    kind: 'written',
    from: (row, payload, { tenantId }) => Prisma.sql`
      unnest(${idsOf(payload)}::uuid[]) WITH ORDINALITY written(id, n) JOIN ${tableOf(model, row)}
      ON ${Prisma.raw(row)}.tenant_id = ${tenantId}::uuid AND ${Prisma.raw(row)}.id = written.id`,
    orderBy: () => 'written.n',
  }),
});

/** A row that was written is there, unless somebody erased it since. @throws Erased */
function orErased<R>(row: R | null | undefined): R {
  if (!row) throw new Erased();
  return row;
}

/** What a list of a payload takes whose objects show a row each in one field; `idsOf` says which for each of them, null for none. */
export const writtenInEach = (field: string, model: Prisma.ModelName, idsOf: (payload: never) => readonly (string | null)[]) => ({
  extensions: planned({
    kind: 'elements',
    field,
    from: (row, payload, { tenantId }) => Prisma.sql`
      unnest(${idsOf(payload)}::uuid[]) WITH ORDINALITY written(id, n) LEFT JOIN ${tableOf(model, row)}
      ON ${Prisma.raw(row)}.tenant_id = ${tenantId}::uuid AND ${Prisma.raw(row)}.id = written.id`,
    orderBy: 'written.n',
  }),
});

const tableOf = (model: Prisma.ModelName, row: string): Prisma.Sql => Prisma.raw(`${snakeCase(model)} ${row}`);
