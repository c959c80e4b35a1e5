import { Prisma } from '../generated/prisma/client.ts';
import { delegateOf, snakeCase } from '../platform/delegateOf.ts';
import { ValidationFailed } from '../platform/domainError.ts';
import { decodeId, decodeTypedId, modelOf, nilUuid, nodeTypeOf, typeCondition, type NodeType } from '../platform/ids.ts';
import type { RequestContext } from '../platform/requestContext.ts';
import { builder, forBackoffice } from './builder.ts';
import { planned } from './plan.ts';

interface LookupOptions {
  /** The type of the field: an object type, or the interface of several. */
  type: unknown;
  /** The types of nodes that the id may name, of one model. */
  nodeTypes: readonly NodeType[];
  description: string;
  idDescription: string;
  /** Whether it can be read as it was at an instant, everything below it included. */
  hasPast?: boolean;
  /** Whether it needs TENANT_BACKOFFICE. */
  isForBackoffice?: boolean;
}

interface LookupArguments {
  id: string;
  asOf?: Date | null;
}

/** Defines a field at the top that reads one row by its id; null when the id names none of the types. */
export function defineLookup(field: string, { type, nodeTypes, description, idDescription, hasPast, isForBackoffice }: LookupOptions): void {
  const model = modelOf(nodeTypes[0]!);
  const options = {
    type,
    nullable: true,
    description,
    ...(isForBackoffice && forBackoffice),
    args: builder.args((t) => ({
      id: t.id({ required: true, description: idDescription }),
      ...(hasPast && { asOf: t.field({ type: 'DateTime', description: instantDescription }) }),
    })),
    resolve: async (query: object, _root: unknown, { id, asOf }: LookupArguments, ctx: RequestContext) => {
      assertInstant(ctx, asOf);
      const { db, tenantId } = ctx;
      const key = { tenantId, id: decodeId(id, ...nodeTypes) ?? nilUuid };
      const row = await delegateOf(db, model).findUnique({ ...query, where: { tenantId_id: key } });
      return row && typesNamedBy(id, nodeTypes).includes(nodeTypeOf(model, row)) ? row : null;
    },
    extensions: planned({
      kind: 'lookup',
      from: (row, { id, asOf }: LookupArguments, ctx) => {
        assertInstant(ctx, asOf);
        const { tenantId } = ctx;
        const uuid = decodeId(id, ...nodeTypes) ?? nilUuid;
        const conditions = typesNamedBy(id, nodeTypes).map((each) => typeCondition(each, row) ?? 'TRUE');
        return Prisma.sql`${Prisma.raw(`${snakeCase(model)} ${row}`)} WHERE ${Prisma.raw(row)}.tenant_id = ${tenantId}::uuid
          AND ${Prisma.raw(row)}.id = ${uuid}::uuid AND (${Prisma.raw(conditions.join(' OR ') || 'FALSE')})`;
      },
    }),
  };
  builder.queryField(field, (t) => t.prismaField(options as never));
}

const instantDescription =
  'An instant that is not in the future. Everything below the field is read as it was then: its own fields, and details, roles, tags ' +
  'and all else that it leads to; null stands for what was not there yet. Left out or null, it is read as it is now.';

/** @throws ValidationFailed when the instant is in the future */
function assertInstant({ asOf: bound, now }: RequestContext, asOf: Date | null | undefined): void {
  // Whoever executes a query binds the context: src/planner/instants.ts.
  if (bound?.getTime() !== asOf?.getTime()) throw new Error('The field would be read as of another instant than its argument names.');
  if (!asOf || asOf <= now) return;
  throw new ValidationFailed([{ propertyPath: 'asOf', in: 'QUERY', detail: 'must not be in the future.', code: 'OUT_OF_RANGE' }]);
}

/** A prefix says the one type that the row must have; a bare UUID may name a row of each. */
function typesNamedBy(id: string, nodeTypes: readonly NodeType[]): readonly NodeType[] {
  const typed = decodeTypedId(id);
  return typed ? nodeTypes.filter((type) => type === typed.type) : nodeTypes;
}
